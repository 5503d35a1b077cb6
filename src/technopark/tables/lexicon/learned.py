"""What the learning script made of the lexicon: words folded, weights in hundredths of a logit.

Written by `benchmarks/segments/learn.py`; do not edit. The words come from the modules beside
this one. The weight of a word is that of its idea and its own, where it has one.
"""

# fmt: off
from typing import Final

VERSION: Final = "2026.4"
ROWS: Final = 4789

BIAS: Final[dict[str, int]] = {"big_data": -546, "crm": -622, "cybersecurity": -604, "gaming": -535, "fintech": -422, "ecommerce": -423, "edtech": -523, "healthtech": -502, "greentech": -553, "digital_media": -424, "business_software": -452, "mobility_iot": -495}
THRESHOLDS: Final[dict[str, int]] = {"big_data": 457, "crm": 457, "cybersecurity": 457, "gaming": 457, "fintech": 457, "ecommerce": 457, "edtech": 457, "healthtech": 457, "greentech": 457, "digital_media": 457, "business_software": 457, "mobility_iot": 457}
BESIDE: Final = 850
CONFIDENCE: Final[tuple[tuple[int, int], ...]] = ((-498, 8), (-347, 27), (-337, 37), (-321, 45), (-307, 55), (-297, 74), (-273, 75), (-238, 95), (-211, 132), (-190, 153), (-164, 197), (-135, 276), (-98, 345), (-51, 437), (7, 545), (79, 670), (172, 765), (296, 864), (486, 925), (883, 988))

IDEAS: Final[dict[str, dict[str, int]]] = {
    "big_data.core": {"big_data": 181, "crm": -7, "ecommerce": 12, "healthtech": -10, "digital_media": 25, "business_software": -12, "mobility_iot": -8},
    "big_data.name": {"big_data": 174, "crm": -12, "gaming": -14, "fintech": -15, "ecommerce": -16, "edtech": 20, "greentech": 8, "digital_media": 9, "business_software": -20, "mobility_iot": -6},
    "big_data.tools": {"big_data": 77, "crm": 8, "cybersecurity": 10, "healthtech": -5, "digital_media": -11, "business_software": 10, "mobility_iot": -5},
    "big_data.training": {"big_data": 113, "ecommerce": -7, "edtech": -7, "healthtech": 7, "business_software": -6},
    "big_data.statistics": {"big_data": 217, "ecommerce": 7, "greentech": 8, "digital_media": -7, "business_software": -12, "mobility_iot": 8},
    "big_data.database": {"big_data": 126, "cybersecurity": 12, "fintech": -8, "ecommerce": -16, "edtech": 7, "healthtech": -7, "business_software": 21, "mobility_iot": -6},
    "big_data.display": {"big_data": 99, "fintech": -7, "digital_media": 12, "business_software": -6},
    "big_data.data_word": {"big_data": 79, "crm": 26, "cybersecurity": 33, "gaming": -10, "fintech": 20, "ecommerce": 6, "digital_media": 19, "business_software": 27, "mobility_iot": 18},
    "big_data.weak": {"big_data": 61, "crm": 23, "cybersecurity": 10, "ecommerce": 14, "healthtech": 31, "greentech": 15, "digital_media": 14, "business_software": 20},
    "crm.core": {"big_data": -7, "crm": 192, "fintech": -12, "digital_media": 6, "business_software": -18},
    "crm.system": {"big_data": 11, "crm": 197, "business_software": -6},
    "crm.name": {"crm": 176, "fintech": -8, "ecommerce": 12, "business_software": 23, "mobility_iot": -12},
    "crm.sales_team": {"big_data": -13, "crm": 183, "fintech": -11, "ecommerce": -12, "edtech": 16, "healthtech": -6, "greentech": -5, "digital_media": -15, "business_software": -10},
    "crm.sales_tools": {"crm": 175, "fintech": -7, "ecommerce": 11, "greentech": 7, "digital_media": 23},
    "crm.sales_word": {"crm": 127, "fintech": 10, "ecommerce": -6, "edtech": 5, "healthtech": -9, "greentech": 9, "digital_media": -14, "business_software": 21, "mobility_iot": -11},
    "crm.leads": {"crm": 175, "cybersecurity": -7, "gaming": -6, "fintech": 7, "digital_media": 61, "business_software": -15},
    "crm.support": {"big_data": 28, "crm": 161, "cybersecurity": 5, "fintech": -14, "edtech": 13, "healthtech": -11, "digital_media": 9, "business_software": 59, "mobility_iot": -6},
    "crm.support_word": {"big_data": -10, "crm": 72, "fintech": 10, "ecommerce": 12, "edtech": 17, "digital_media": 15},
    "crm.call_centre": {"big_data": -8, "crm": 102, "fintech": -12, "ecommerce": -7, "digital_media": -7, "business_software": 16, "mobility_iot": 10},
    "crm.phone_word": {"big_data": -10, "crm": 74, "fintech": 8, "ecommerce": -6, "edtech": 10, "healthtech": 25, "business_software": 13, "mobility_iot": 13},
    "crm.chat": {"big_data": 20, "crm": 65, "cybersecurity": -13, "fintech": -15, "ecommerce": 13, "edtech": 11, "greentech": -14, "digital_media": 29, "business_software": 27},
    "crm.loyalty": {"big_data": 26, "crm": 75, "cybersecurity": 10, "fintech": 8, "ecommerce": 33, "digital_media": 37, "mobility_iot": -12},
    "crm.customer_word": {"big_data": 29, "crm": 104, "cybersecurity": 8, "fintech": 11, "ecommerce": 9, "healthtech": -10, "greentech": -13, "digital_media": 8, "business_software": 14},
    "cybersecurity.name": {"big_data": -8, "cybersecurity": 218, "fintech": -15, "edtech": 8, "digital_media": -7, "business_software": -8},
    "cybersecurity.attack": {"big_data": 6, "cybersecurity": 202, "fintech": -9, "ecommerce": -8, "healthtech": -8, "business_software": -11, "mobility_iot": -10},
    "cybersecurity.identity": {"big_data": -6, "crm": -6, "cybersecurity": 172, "gaming": -7, "ecommerce": -8, "digital_media": -6, "business_software": -18, "mobility_iot": -11},
    "cybersecurity.privacy": {"crm": -6, "cybersecurity": 229, "fintech": 20, "healthtech": -7, "business_software": 16, "mobility_iot": -5},
    "cybersecurity.fraud": {"big_data": 12, "cybersecurity": 208, "fintech": 13, "ecommerce": 8, "digital_media": -5},
    "cybersecurity.compliance": {"cybersecurity": 97, "fintech": -9, "healthtech": -6, "business_software": -10},
    "cybersecurity.security_word": {"big_data": -8, "crm": -5, "cybersecurity": 143, "fintech": 14, "healthtech": -5, "business_software": 11, "mobility_iot": -5},
    "cybersecurity.security_plain": {"cybersecurity": 107, "gaming": -5, "fintech": 30, "edtech": -13, "healthtech": 31, "greentech": -9, "digital_media": 10, "mobility_iot": 5},
    "cybersecurity.false_friends": {"cybersecurity": 200},
    "cybersecurity.controls": {"big_data": 9, "cybersecurity": 63, "business_software": 7},
    "gaming.name": {"big_data": 11, "cybersecurity": -7, "gaming": 260, "edtech": -7, "healthtech": -10, "greentech": -8, "digital_media": 6, "business_software": -27, "mobility_iot": -6},
    "gaming.word": {"gaming": 213, "fintech": -9, "ecommerce": -13, "digital_media": 19, "business_software": -13, "mobility_iot": 10},
    "gaming.esport": {"gaming": 221, "ecommerce": -5, "digital_media": 11},
    "gaming.serious": {"gaming": 213, "edtech": 8, "digital_media": -16},
    "gaming.adjacent": {"crm": 5, "gaming": 105, "fintech": -6, "ecommerce": -10, "edtech": 18, "greentech": -7, "digital_media": 7, "business_software": 5, "mobility_iot": 7},
    "fintech.name": {"fintech": 209, "mobility_iot": -6},
    "fintech.payment": {"crm": -10, "cybersecurity": 25, "gaming": -6, "fintech": 181, "ecommerce": 20, "edtech": -15, "digital_media": -16, "business_software": -16, "mobility_iot": -11},
    "fintech.pay_word": {"big_data": 6, "gaming": -11, "fintech": 58, "ecommerce": 5, "edtech": 5, "healthtech": 6, "business_software": 15, "mobility_iot": -8},
    "fintech.bank": {"big_data": -14, "crm": -8, "gaming": 13, "fintech": 164, "ecommerce": -14, "edtech": 6, "healthtech": -14, "greentech": -7, "digital_media": -22, "business_software": -37, "mobility_iot": -17},
    "fintech.card": {"big_data": -8, "cybersecurity": 8, "fintech": 51, "ecommerce": -7, "edtech": -8, "greentech": -6, "digital_media": -7, "mobility_iot": -6},
    "fintech.wallet": {"cybersecurity": 23, "fintech": 150, "ecommerce": -5, "digital_media": 6, "business_software": -9},
    "fintech.credit": {"cybersecurity": -9, "gaming": -7, "fintech": 179, "ecommerce": -24, "edtech": 13, "healthtech": -11, "digital_media": -10},
    "fintech.funding_word": {"crm": -15, "cybersecurity": -15, "gaming": -9, "fintech": 131, "ecommerce": -13, "healthtech": 15, "greentech": 7, "digital_media": 5, "business_software": 13, "mobility_iot": -14},
    "fintech.finance_strong": {"big_data": -11, "crm": 7, "gaming": -6, "fintech": 154, "ecommerce": -9, "edtech": 6, "healthtech": -16, "digital_media": -10, "business_software": 11, "mobility_iot": -25},
    "fintech.insurance": {"big_data": 8, "fintech": 195, "ecommerce": -15, "edtech": -7, "healthtech": 21, "greentech": -11, "digital_media": -16, "mobility_iot": -15},
    "fintech.health_insurance": {"fintech": 110, "healthtech": 48, "business_software": -12},
    "fintech.invest": {"big_data": 17, "crm": -10, "cybersecurity": -13, "gaming": -9, "fintech": 138, "ecommerce": -6, "edtech": 5, "healthtech": -9, "greentech": -9, "digital_media": -27, "business_software": 5, "mobility_iot": -18},
    "fintech.crypto": {"big_data": 7, "cybersecurity": 21, "gaming": 21, "fintech": 203, "ecommerce": -19, "edtech": -9, "greentech": -5, "business_software": -22, "mobility_iot": -11},
    "fintech.crowdfunding": {"fintech": 186, "ecommerce": 14},
    "fintech.tax_accounting": {"crm": -13, "cybersecurity": -10, "gaming": -5, "fintech": 96, "ecommerce": -12, "healthtech": -15, "greentech": 10, "business_software": 10},
    "fintech.fraud": {"cybersecurity": 14, "fintech": 103},
    "fintech.point_of_sale": {"crm": 8, "fintech": 110, "ecommerce": 9, "digital_media": 26, "business_software": 6, "mobility_iot": 8},
    "fintech.brands": {"big_data": -6, "crm": -7, "fintech": 104, "ecommerce": -12, "business_software": 19},
    "fintech.procure_fin": {"big_data": -9, "crm": -6, "fintech": 60, "ecommerce": 7, "healthtech": 14, "digital_media": 17, "business_software": -6},
    "fintech.false_friends": {"big_data": 10, "fintech": 192},
    "fintech.pays": {"fintech": 33, "edtech": 8},
    "ecommerce.core": {"gaming": 5, "fintech": 11, "ecommerce": 168, "greentech": 7, "digital_media": -18, "business_software": 7},
    "ecommerce.name": {"big_data": 6, "crm": 33, "cybersecurity": -11, "fintech": 9, "ecommerce": 173, "edtech": -7, "digital_media": 12, "business_software": -7, "mobility_iot": 16},
    "ecommerce.marketplace": {"big_data": 16, "fintech": 11, "ecommerce": 89, "edtech": 8, "greentech": 20, "business_software": 10, "mobility_iot": 25},
    "ecommerce.retail": {"big_data": 15, "crm": 8, "fintech": 18, "ecommerce": 145, "edtech": -15, "healthtech": -13, "digital_media": 8, "business_software": -11, "mobility_iot": 32},
    "ecommerce.brand_words": {"crm": 8, "fintech": 6, "ecommerce": 103, "edtech": -6, "healthtech": -6, "digital_media": 30, "business_software": 9, "mobility_iot": 11},
    "ecommerce.goods": {"big_data": 5, "crm": -12, "gaming": 11, "fintech": -10, "ecommerce": 86, "edtech": -6, "healthtech": 25, "greentech": 52, "digital_media": 14, "business_software": -26, "mobility_iot": 39},
    "ecommerce.trade_word": {"crm": 5, "gaming": 6, "fintech": 40, "ecommerce": 91, "healthtech": 8, "greentech": 8, "digital_media": 12, "business_software": 19, "mobility_iot": 20},
    "ecommerce.restaurants": {"big_data": -12, "crm": -10, "ecommerce": 31, "edtech": -8, "healthtech": 14, "digital_media": 6, "mobility_iot": 20},
    "ecommerce.sharing": {"big_data": 8, "cybersecurity": -14, "gaming": -7, "fintech": 16, "ecommerce": 66, "edtech": 11, "greentech": 19, "digital_media": 23, "business_software": 16, "mobility_iot": 31},
    "ecommerce.merchants": {"big_data": 6, "crm": -5, "ecommerce": 73, "digital_media": 13, "mobility_iot": 21},
    "ecommerce.false_friends": {"cybersecurity": 6, "ecommerce": 106},
    "edtech.name": {"big_data": -8, "cybersecurity": -6, "gaming": -9, "edtech": 196, "healthtech": -6, "greentech": -6, "digital_media": -20, "business_software": 11},
    "edtech.school": {"big_data": -19, "crm": 10, "gaming": 24, "fintech": -21, "ecommerce": -7, "edtech": 184, "healthtech": 10, "greentech": -5, "business_software": 7, "mobility_iot": -16},
    "edtech.learn": {"big_data": -17, "crm": 22, "gaming": -6, "edtech": 131, "healthtech": 13, "greentech": -14, "business_software": 9, "mobility_iot": 11},
    "edtech.career": {"big_data": -7, "fintech": 11, "ecommerce": -16, "edtech": 84, "healthtech": 14, "business_software": 27},
    "healthtech.name": {"big_data": 15, "crm": 7, "cybersecurity": -15, "fintech": -20, "ecommerce": -10, "healthtech": 207, "greentech": -11, "digital_media": -11},
    "healthtech.patient": {"big_data": -26, "crm": 23, "cybersecurity": -20, "gaming": -13, "fintech": -18, "ecommerce": -7, "healthtech": 196, "greentech": -15, "digital_media": -25, "business_software": 21, "mobility_iot": -10},
    "healthtech.bio": {"big_data": -22, "crm": -18, "cybersecurity": -21, "gaming": -18, "fintech": -39, "ecommerce": -10, "edtech": -13, "healthtech": 168, "greentech": -15, "digital_media": -33, "business_software": -47, "mobility_iot": -16},
    "healthtech.mental": {"big_data": -7, "fintech": -12, "edtech": -7, "healthtech": 254, "greentech": -6, "digital_media": -5, "mobility_iot": -5},
    "healthtech.women": {"healthtech": 223, "business_software": -9},
    "healthtech.wellness": {"big_data": 20, "crm": 6, "cybersecurity": -6, "ecommerce": 9, "edtech": -19, "healthtech": 112, "digital_media": 8, "business_software": 10},
    "healthtech.lab": {"crm": -18, "cybersecurity": 6, "ecommerce": -6, "edtech": -7, "healthtech": 94, "greentech": -9, "digital_media": -27, "mobility_iot": 7},
    "greentech.name": {"big_data": 8, "crm": -7, "cybersecurity": -7, "ecommerce": -15, "edtech": -11, "healthtech": 7, "greentech": 198, "digital_media": -12, "business_software": -22, "mobility_iot": 17},
    "greentech.energy": {"crm": -12, "cybersecurity": -7, "gaming": -7, "ecommerce": -13, "edtech": -6, "healthtech": -11, "greentech": 186, "digital_media": -20, "mobility_iot": 10},
    "greentech.waste": {"big_data": 7, "fintech": -9, "greentech": 228, "business_software": 14, "mobility_iot": 7},
    "greentech.ev": {"fintech": 11, "ecommerce": -9, "greentech": 251, "business_software": -6, "mobility_iot": 26},
    "greentech.word": {"cybersecurity": -5, "gaming": 21, "fintech": 12, "ecommerce": -15, "edtech": -10, "healthtech": 9, "greentech": 151, "digital_media": -16, "business_software": -13, "mobility_iot": 15},
    "digital_media.core": {"crm": -6, "cybersecurity": 11, "fintech": -13, "ecommerce": -9, "edtech": 16, "digital_media": 169, "business_software": -13},
    "digital_media.marketing": {"big_data": 38, "crm": 13, "cybersecurity": 18, "gaming": 5, "fintech": -22, "ecommerce": 17, "healthtech": -15, "greentech": -13, "digital_media": 139, "business_software": -20, "mobility_iot": -15},
    "digital_media.marketing_word": {"big_data": 9, "crm": 8, "gaming": 7, "fintech": 9, "healthtech": -9, "greentech": -14, "digital_media": 103, "mobility_iot": 13},
    "digital_media.social": {"big_data": -12, "crm": -5, "cybersecurity": -7, "fintech": 17, "ecommerce": 20, "edtech": 37, "healthtech": -12, "digital_media": 91, "business_software": 35, "mobility_iot": -7},
    "digital_media.social_word": {"big_data": 7, "crm": 7, "gaming": 10, "fintech": 10, "ecommerce": 12, "edtech": 10, "healthtech": -14, "greentech": 9, "digital_media": 56},
    "digital_media.video": {"cybersecurity": -12, "ecommerce": 5, "edtech": 7, "healthtech": -5, "digital_media": 117, "business_software": 10, "mobility_iot": -14},
    "digital_media.image_word": {"gaming": -10, "fintech": -25, "edtech": 11, "digital_media": 104},
    "digital_media.audio": {"big_data": -25, "crm": -5, "gaming": -6, "ecommerce": -6, "greentech": -9, "digital_media": 121, "mobility_iot": 21},
    "digital_media.press": {"gaming": 13, "fintech": -17, "ecommerce": 23, "edtech": 13, "digital_media": 144, "business_software": -25},
    "digital_media.content_word": {"gaming": 16, "fintech": -15, "edtech": 18, "greentech": 12, "digital_media": 70},
    "digital_media.culture": {"big_data": 10, "crm": 7, "gaming": -5, "fintech": -8, "ecommerce": 7, "edtech": 32, "healthtech": 8, "greentech": -7, "digital_media": 103, "business_software": 10},
    "digital_media.weak": {"big_data": 20, "cybersecurity": 20, "gaming": 19, "fintech": -5, "ecommerce": 19, "edtech": 22, "healthtech": 12, "digital_media": 43, "business_software": 14, "mobility_iot": 7},
    "digital_media.false_friends": {"digital_media": 193},
    "business_software.core": {"big_data": -5, "crm": -7, "cybersecurity": -9, "fintech": 11, "greentech": 11, "business_software": 139, "mobility_iot": -7},
    "business_software.system": {"big_data": 5, "fintech": -8, "business_software": 195},
    "business_software.erp": {"big_data": 17, "crm": 11, "cybersecurity": -5, "gaming": -7, "fintech": 13, "ecommerce": -5, "edtech": 10, "business_software": 72, "mobility_iot": 17},
    "business_software.operations": {"big_data": 12, "crm": -9, "cybersecurity": 25, "gaming": -17, "fintech": 5, "ecommerce": -27, "healthtech": -7, "greentech": 6, "business_software": 61, "mobility_iot": 27},
    "business_software.builder": {"big_data": -10, "cybersecurity": -6, "gaming": -8, "ecommerce": 9, "healthtech": -9, "business_software": 68, "mobility_iot": -5},
    "business_software.hr": {"big_data": -23, "crm": -9, "gaming": -8, "edtech": -8, "greentech": -10, "digital_media": -7, "business_software": 127, "mobility_iot": -12},
    "business_software.people_word": {"cybersecurity": -5, "gaming": -7, "fintech": 10, "ecommerce": -7, "edtech": 10, "healthtech": 13, "greentech": 9, "digital_media": -28, "business_software": 84, "mobility_iot": 13},
    "business_software.accounting": {"big_data": 14, "crm": -6, "cybersecurity": -9, "fintech": 32, "ecommerce": 18, "edtech": 11, "healthtech": -9, "greentech": -7, "digital_media": -20, "business_software": 106, "mobility_iot": 21},
    "business_software.money_word": {"big_data": 7, "crm": 20, "cybersecurity": 5, "gaming": 10, "fintech": 18, "ecommerce": -23, "edtech": 10, "healthtech": 6, "greentech": 15, "business_software": 77, "mobility_iot": 19},
    "business_software.legal": {"big_data": -15, "crm": 23, "fintech": 8, "ecommerce": -9, "edtech": -11, "healthtech": -14, "greentech": -6, "digital_media": -21, "business_software": 184, "mobility_iot": -7},
    "business_software.legal_word": {"big_data": 8, "fintech": -8, "healthtech": 7, "digital_media": -5, "business_software": 109, "mobility_iot": 11},
    "business_software.documents": {"big_data": -16, "cybersecurity": 11, "gaming": 10, "fintech": 10, "healthtech": -16, "digital_media": -14, "business_software": 90, "mobility_iot": -10},
    "business_software.document_word": {"big_data": 21, "cybersecurity": 11, "gaming": -6, "fintech": -12, "ecommerce": -22, "healthtech": -12, "digital_media": -12, "business_software": 72},
    "business_software.collaboration": {"big_data": -11, "crm": -14, "fintech": -13, "ecommerce": 8, "edtech": -6, "greentech": -12, "digital_media": 12, "business_software": 116, "mobility_iot": 6},
    "business_software.team_word": {"big_data": 12, "crm": 35, "fintech": -13, "ecommerce": -19, "edtech": 6, "healthtech": 11, "greentech": -12, "business_software": 50},
    "business_software.weak": {"big_data": 22, "crm": 32, "cybersecurity": 33, "gaming": -17, "fintech": 20, "ecommerce": -10, "greentech": 5, "digital_media": 5, "business_software": 48, "mobility_iot": 17},
    "mobility_iot.core": {"mobility_iot": 198},
    "mobility_iot.logistics": {"crm": -7, "cybersecurity": 5, "fintech": 14, "ecommerce": -19, "healthtech": -13, "greentech": 13, "digital_media": -17, "business_software": -18, "mobility_iot": 187},
    "mobility_iot.delivery": {"big_data": 7, "cybersecurity": 8, "gaming": -6, "fintech": -21, "ecommerce": 19, "edtech": 9, "greentech": 10, "mobility_iot": 187},
    "mobility_iot.goods_word": {"crm": 8, "gaming": -5, "fintech": -10, "ecommerce": 23, "healthtech": 7, "greentech": 19, "digital_media": -22, "mobility_iot": 127},
    "mobility_iot.mobility": {"crm": -11, "cybersecurity": -13, "fintech": 8, "ecommerce": 30, "edtech": -14, "healthtech": -6, "greentech": 31, "business_software": -13, "mobility_iot": 157},
    "mobility_iot.air": {"big_data": -13, "crm": 6, "ecommerce": -14, "healthtech": -21, "greentech": -8, "business_software": 19, "mobility_iot": 72},
    "mobility_iot.car_word": {"big_data": 19, "crm": -11, "cybersecurity": 11, "gaming": -6, "fintech": 13, "ecommerce": 16, "edtech": -6, "healthtech": 22, "greentech": 6, "digital_media": 23, "business_software": 20, "mobility_iot": 88},
    "mobility_iot.iot": {"cybersecurity": -5, "fintech": -19, "healthtech": 21, "digital_media": -8, "business_software": -7, "mobility_iot": 152},
    "mobility_iot.place": {"big_data": -7, "crm": 8, "cybersecurity": 10, "gaming": 21, "healthtech": -10, "greentech": 25, "mobility_iot": 112},
    "mobility_iot.device_word": {"big_data": -6, "crm": -10, "cybersecurity": 7, "gaming": -5, "edtech": -8, "greentech": 5, "digital_media": -10, "business_software": -15, "mobility_iot": 97},
    "mobility_iot.weak": {"big_data": 13, "fintech": -5, "edtech": -8, "healthtech": 9, "greentech": 21, "digital_media": -8, "business_software": 16, "mobility_iot": 65},
    "mobility_iot.false_friends": {"crm": 6, "fintech": -7, "greentech": 14, "mobility_iot": 111},
    "other.developers": {"big_data": 14, "crm": -5, "cybersecurity": 24, "fintech": -16, "ecommerce": -23, "edtech": 14, "healthtech": -15, "greentech": -20, "digital_media": -10, "business_software": 13, "mobility_iot": -31},
    "other.ai": {"big_data": 18, "cybersecurity": -16, "fintech": -21, "ecommerce": -6, "healthtech": 6, "business_software": 8, "mobility_iot": -19},
    "other.cloud_telecom": {"big_data": 12, "crm": 9, "cybersecurity": 12, "fintech": 7, "ecommerce": -16, "edtech": -19, "healthtech": -14, "greentech": -16, "digital_media": -7, "business_software": 8},
    "other.real_estate": {"big_data": 5, "crm": -20, "cybersecurity": -17, "fintech": 18, "ecommerce": -7, "edtech": -12, "healthtech": -14, "greentech": 22, "business_software": -21},
    "other.travel": {"crm": -7, "cybersecurity": -5, "gaming": -8, "fintech": 17, "ecommerce": 7, "healthtech": -7, "digital_media": 39, "business_software": 8, "mobility_iot": 8},
    "other.food_agri": {"fintech": -14, "ecommerce": 20, "edtech": -5, "healthtech": 25, "greentech": 24, "mobility_iot": 21},
    "other.consumer": {"big_data": -6, "cybersecurity": 9, "fintech": -18, "ecommerce": 9, "edtech": -29, "healthtech": 45, "greentech": -21, "digital_media": 19, "business_software": 13},
    "other.industry": {"crm": -6, "cybersecurity": -7, "fintech": -11, "ecommerce": -20, "edtech": 12, "healthtech": 15, "greentech": 14, "digital_media": -8, "mobility_iot": 9},
    "other.public": {"big_data": 10, "crm": 8, "fintech": 11, "greentech": 14, "digital_media": 9, "business_software": 5},
    "other.services": {"crm": -17, "cybersecurity": -19, "gaming": -6, "fintech": -23, "ecommerce": -17, "edtech": 12, "healthtech": 10, "greentech": -12, "mobility_iot": -7},
    "telecom_cloud.name": {"telecom_cloud": 200},
    "telecom_cloud.word": {"telecom_cloud": 100},
    "govtech.name": {"govtech": 200},
    "govtech.word": {"govtech": 100},
    "agritech.name": {"agritech": 200},
    "ai.name": {"ai": 200},
}

UNLEARNED: Final = ("telecom_cloud.name", "telecom_cloud.word", "govtech.name", "govtech.word", "agritech.name", "ai.name")
CONTEXT: Final = ("big_data.weak", "crm.chat", "crm.customer_word", "cybersecurity.security_plain", "cybersecurity.controls", "gaming.adjacent", "fintech.pay_word", "fintech.card", "fintech.funding_word", "fintech.tax_accounting", "fintech.point_of_sale", "fintech.procure_fin", "fintech.pays", "ecommerce.restaurants", "ecommerce.sharing", "ecommerce.merchants", "edtech.career", "healthtech.lab", "greentech.word", "digital_media.weak", "business_software.team_word", "business_software.weak", "mobility_iot.weak", "other.developers", "other.ai", "other.cloud_telecom", "other.real_estate", "other.travel", "other.food_agri", "other.consumer", "other.industry", "other.public", "other.services")

WORDS: Final[dict[str, str]] = {
    "big_data.core": """
data analytic platform: big_data -10
analytic platform: digital_media 9
data platform
business intelligenc
business intelligenc softwar
data warehous: big_data 12, fintech 9, ecommerce 8, business_software 9
data scienc platform: big_data -16
data visualization: big_data -31, digital_media 10
big data
informatiqu decisionnell
analys donne: big_data -52, digital_media 22
traitement donne: big_data 11
scienc donne
data scienc
plateform donne
visualisation donne
entrepot donne
veill concurrentiell
veill economiqu
""",
    "big_data.name": """
bigdata: big_data 23
data scientist: big_data -36, edtech 18, business_software 11
data engineering: big_data 16
data engineer
data analytic: big_data -14, healthtech 9
data analysis: healthtech -9
data analyst: big_data -12
data mining
data visualisation
dataviz
data pipelin
data warehousing
data lake
data lakehous
lakehous
data stack
modern data stack
data infrastructur: big_data -24
data integration: big_data -11
data quality
data catalog
data governanc: big_data 12
data management: big_data -16
data team: big_data 20
data processing: big_data -9
data ingestion: big_data -9
data exploration
data observability
data transformation: big_data -9
data intelligenc
data driven: big_data -24
data marketplac
data as servic
data provider
alternatif data
open data: big_data 15
bi
bi tool: big_data -34
product analytic
web analytic
user analytic: big_data 9
mobil analytic
customer analytic: big_data 8
peopl analytic: big_data -12
embedded analytic
analytic tool
analytic company: big_data 22, digital_media 17
analytic: big_data 46
real time analytic: edtech 9
dataop: cybersecurity 11
mlop: big_data -18
featur store
log management
text analysis
sentiment analysis
decision intelligenc
competitif intelligenc
consumer insight: big_data 10
ai analyst: big_data 15
cohort analysis
session replay: business_software 10
heatmap
megadonn
analys donne massif
fouill donne
datamining: big_data 18
textmining
fouill texte
datavisualisation
qualit donne
gestion donne: big_data 16
datamanagement
gouvernanc donne
integration donne
opendata
donne ouvert
donne massif
decisionnel
decisionnell
businessintelligenc
business analytic
exploitation donne: mobility_iot 9
valorisation donne: big_data 19, greentech 9
donne temp reel
exploration donne
datalak
lac donne
data: big_data -57, healthtech 8, business_software 16
veill strategiqu
tableau bord decisionnel
mesur audienc
infovisualisation
etude quantitatif
datalab
datamart
mdm
moissonnag
crawling
knowledg discovery
moteur recommandation
cogno
business object
talend
qlikview
qlik
donne intelligenc artificiell
preparation donne
nettoyag donne
referentiel donne
donne referenc
modelisation donne
analys opinion
analys sentiment
analys image satellit
etude opinion
institut etude
panelist
web semantiqu
web donne
ingeniery connaissanc
analys audienc
analys web
cartography donne
aspiration donne
croisement donne
donne publiqu
analys texte
analys textuell
analys statistiqu
analys marketing donne
plateform data
solution data
projet data
strategy data
expert data
agenc data: big_data -18
cabinet data
cultur data
data center excellenc
mise qualit donne
pilotag par donne
collect analys donne
collect traitement donne
analys visualisation donne
analys traitement donne
stockag traitement donne
donne analytiqu
analytic temp reel
intelligenc donne
intelligenc analytiqu
plateform analytiqu
solution analytiqu
outil analytiqu
analys decisionnell
aide decision par donne
flux donne temp reel
observatoir donne
donne march
etude sondag
institut sondag
etude consommateur
enquet ligne
sondag ligne
panel consommateur
surveillanc prix
veill tarifair
relev prix
analys march: healthtech 8
analys donne marketing
analys video donne
intelligenc march
extraction donne
extraction information
fouill web
agregation donne
fusion donne
appariement donne
annotation donne
donne geospatial
analys geospatial
donne satellitair
donne observation
jumeau donne
bi mobil
bi libre servic
rapport decisionnel
reporting decisionnel
analys vente prevision
prevision demand
prevision vente
model statistiqu
moteur analys
moteur analytiqu
editeur logiciel decisionnel
editeur solution decisionnell
editeur logiciel analys donne
editeur solution big data
بيانات ضخمه
تحليل بيانات
علم بيانات
ذكاء اعمال
قواعد بيانات
قاعده بيانات
معالجه بيانات
تجهيز بيانات
معطيات ضخمه
""",
    "big_data.tools": """
etl: big_data -9
elt
revers etl
dbt
snowflak: big_data -10, cybersecurity 18
databrick
redshift
bigquery
hadoop
apach spark
spark: big_data 10, business_software 15
kafka
tableau
looker: big_data -8
jupyter
jupyter notebook: big_data 13
notebook
panda
airflow
b testing: digital_media -9
experimentation platform
knowledg graph: big_data -30
semantic layer
text mining: big_data 14
web scraping
power bi
tableau softwar
splunk
elasticsearch
hadoop spark
integration continu donne
extraction transformation chargement
connecteur donne
cube olap
olap
qlik sense
spss
matlab
graph connaissanc
ontology
requetag
""",
    "big_data.training": """
data sourc: big_data -14
data collection
data labeling: big_data 22, healthtech 16
data annotation
data product
data set: big_data -11
dataset: big_data -23, healthtech -9
training data: big_data 15
synthetic data: big_data 14
labeling: big_data -10
jeux donne
jeu donne
collect donne: big_data 12, digital_media 11, mobility_iot 10
etiquetag donne
donne entrainement
donne synthetiqu
sourc ouvert donne
produit donne
""",
    "big_data.statistics": """
predictif analytic: big_data -11
statistical analysis
statistic
statistical
time series
time series data
forecasting model: big_data 11
predictif model
predictif modeling
econometric
forecasting softwar
anomaly detection
quantitatif research
analytiqu: big_data 14
analys predictif
model predictif
predictif
prediction: big_data -10
statistiqu
statisticien
series temporell
analys semantiqu
machin learning statistiqu
etude statistiqu
detection anomaly
datascienc
econometry
modelisation predictif
modelisation statistiqu
algorithm predictif
intelligenc predictif
scoring: big_data 9
data scoring
previsionnel statistiqu
actuariat statistiqu
analys series
detection signal faibl
signal faibl
analys tendanc
""",
    "big_data.database": """
databas: big_data -13, cybersecurity 19
sql: big_data -16, edtech 14
nosql: big_data -12
postgr: big_data 11, business_software 10
postgresql
mysql
mongodb
clickhous
duckdb
vector databas
vector search
graph databas
query engin
data store
serverless databas
sql query
streaming data
event streaming
stream processing
unstructured data: big_data 19
structured data: big_data -18, business_software 9
raw data
spreadsheet data
data api: big_data -15
cdc
vector store
columnar
base donne: big_data -13, digital_media 16
sgbd
requet
donne structur
donne non structur
moteur indexation
donne brute
base documentair interrogeabl
stockag donne
indexation donne
moteur base donne
base donne relationnell
base donne memoir
base donne graph
administration base donne
migration donne
لوحات قياده
لوحه قياده
احصاييات
""",
    "big_data.display": """
query: big_data -44, business_software -9
querying
metric: big_data 8, ecommerce 9
dashboard: big_data 44
chart
visualization
visualiz: big_data -31
visualis
tableau bord
indicateur
visualisation: big_data 29
graphiqu interactif
rapport
infography donne
kpi
indicateur performanc
""",
    "big_data.data_word": """
data: big_data -57, healthtech 8, business_software 16
analyz: big_data 8, fintech -10
analys
analyzing: big_data -11
analysis: big_data 14, healthtech 8
insight: crm 13, ecommerce -8, business_software -8
actionabl insight: big_data 9, business_software 20
business data
analyst: business_software 15
observability: cybersecurity 14
telemetry
event data: big_data 23
user behavior: big_data 22
user behaviour
measur: big_data 9, fintech 15
measurement: crm 11
trend: big_data -25, ecommerce 10
benchmark: big_data -11
predict: big_data 10
prediction: big_data -10
forecast
forecasting: greentech 8
market research
market intelligenc
business insight
their data: big_data 32
your data: big_data 16, cybersecurity 11, fintech 8, ecommerce 10, business_software 22
company data: crm 9
data sourc: big_data -14
donne: big_data 42, digital_media 8, business_software -11, mobility_iot 15
analyser
intelligenc: big_data -22, cybersecurity 23, fintech 11
model: big_data -49, crm -11, digital_media 10, business_software -13, mobility_iot -15
algorithm: ecommerce 8, business_software -11
mesurer: big_data -10
etude march
aide decision
vos donne: big_data 14, digital_media 11
sourc donne
flux donne: mobility_iot 9
intelligenc economiqu
veill
prevision
comportement: big_data 15
comparatif
interroger
croiser
بيانات
تحليل
معطيات
""",
    "big_data.weak": """
machin learning model
ml model: big_data 12
ml engineer
machin learning: big_data -18, ecommerce 9, digital_media 12
ai model: big_data -28, business_software -9
llm evaluation
model training: big_data -11
deep learning: big_data -16, greentech 9, digital_media 13
real time: cybersecurity -12, gaming 12, fintech -9, ecommerce 10, business_software 14
report: crm 8, business_software -8
reporting
decision making: business_software 9
decision: big_data -18, fintech 8, healthtech 12
understand: big_data 50, crm 17, business_software 10
python: big_data 14, business_software -9
r: big_data 17, fintech -16
api: big_data -34, fintech 19, edtech 9, healthtech 8, digital_media -12
apis: crm 9, fintech 9
pipelin: big_data 9
scraping: big_data -8
extract: big_data -14, business_software 10
extraction: big_data -9
monitor: big_data -8
monitoring: cybersecurity 9
log: big_data -18
infrastructur: cybersecurity 20, fintech 18, ecommerce -9, greentech 13, business_software -15
unstructured: business_software -9
search: big_data -14, crm 16, fintech 10, mobility_iot -10
intelligenc platform: big_data 29, fintech 10, edtech 9, business_software 14
spreadsheet: big_data 13, business_software 14
excel: big_data 41
optimiz: big_data 26
question in plain english
natural languag: big_data -34, business_software 9
ask question: big_data -12
rag: big_data 21, business_software -14
vector
crunch
geospatial: big_data -14
satellit imagery: greentech 8
indexing
survey: big_data 13
polling
performanc: ecommerce 18, business_software 20, mobility_iot 11
scale: big_data 14, ecommerce -11, digital_media 13, mobility_iot 14
experiment: healthtech 10
intelligenc artificiell: healthtech 20
apprentissag automatiqu
optimisation: big_data 18
modelisation
simulation numeriqu: big_data -8
temp reel: big_data 25, crm 8, business_software -8, mobility_iot 20
moteur recherch
semantiqu
indexation
information: big_data -9, fintech 12, healthtech -14, digital_media 23, business_software 12
recommandation: ecommerce 19
sondag
enquet: big_data 9
etude: mobility_iot 11
calcul intensif
calcul
collect: fintech 9, business_software 21
recherch information
flux
anticiper
""",
    "crm.core": """
call center: crm -53, business_software -11
call centr
contact center: crm -36
contact centr
customer support softwar
customer servic softwar
customer support platform
customer servic platform
helpdesk softwar
customer relationship management
customer relationship management softwar
customer success platform
sales automation
sales engagement platform
loyalty program
customer loyalty program
loyalty platform
centr appel
centr contact
centr relation client
relation client: crm 30
gestion relation client
relation clientel
logiciel crm
solution crm
fidelisation client
fidelisation clientel
programm fidelit
servic client: crm 15
support client
teleprospection
telemarketing
televent
prospection commercial
""",
    "crm.system": """
crm: big_data 11, crm -13
crm softwar
""",
    "crm.name": """
crm: big_data 8, fintech -10
crm softwar
customer relationship
client relationship: crm -12
customer data platform
cdp
customer engagement: digital_media 9
customer engagement platform
customer lifecycl
customer intelligenc: fintech 10, ecommerce 10
client management
contact management
relationship intelligenc
relationship management: crm -13
maintain relationship
maintain your relationship
keep in touch
stay in touch
staying in touch
client portal: crm -10
customer portal
customer 360
singl customer view
customer management
customer data management
guest experienc
guest communication
client engagement
citizen relationship
donor management
membership management: crm 20
tenant relationship
grc
connaissanc client
gestion contact
gestion clientel
fichier client
engagement client
parcour client
experienc client
relation consommateur
base client
solution relation client
relation citoyen: crm 20
relation usager
relation adherent
gestion adherent
portail client
espac client
referentiel client
vue client uniqu
cultur client
orientation client
communication client
communication avec client
gestion client
base donne client
suivi client
interaction client
conseiller clientel
outil crm
crm ligne
crm mobil
crm saa
crm social
crm commercial
crm pour
integrateur crm
integration crm
projet crm
vision client
vue client
referentiel client uniqu
dialogu client
relation commercial
gestion commercial crm
suivi clientel
editeur logiciel crm
editeur crm
editeur solution crm
editeur solution relation client
اداره علاقات عملاء
علاقات زبناء
علاقات عملاء
اداره عملاء
""",
    "crm.sales_team": """
sales team
sales rep
sales representatif
salespeopl
salesperson
sales enablement
sales pipelin
sales process
sales engagement
sales intelligenc
sales coaching
sales call: crm -11
sales ops
sales operation
sales manager
sales leader
sales development
sales engineer
sales stack
sales tool
sales platform
sales softwar
sales agent: crm -20
sales productivity
sales performanc
sales outreach
sales cycle: crm -9
sales assistant
sales training
sales demo
b2b sales
enterpris sales
insid sales
field sales
ai sales: crm 9
sales copilot
sales playbook
sales meeting
sales data
sales deck
sales compensation
sdr
bdr
account executif
account manager
revenu operation
revop: crm 8
revenu intelligenc
go to market team
gtm team
gtm engineer
quote to cash
door to door sales
sales crm
sales commission
route to market
distributor management
sales hire
sales professional
sales organization
sales conversation
sales knowledg
sales content
sales proposal
sales forecasting
sales analytic
sales incentif
sales force
field force automation
deal desk
deal room
van sales
order taking app
outsid sales
retail execution
trade marketing
merchandiser
rfp respons
commission tracking
close rate
win rate
force vente
equip commercial
pipelin commercial
gestion commercial
efficacit commercial
action commercial
aide vente
outil aide vente
performanc commercial
intelligenc commercial
force commercial: digital_media 8
activit commercial
suivi commercial
gestion devis
animation vente
animation reseau
stimulation vente
vente terrain
cycle vente
reseau vente
tunnel vente
efficacit vente
equip vente
commercial terrain
commercial itinerant
animation commercial
prospection telephoniqu
externalisation commercial
ingeniery commercial
processus vente
processus commercial
directeur commercial
direction commercial
proposition commercial
formation commercial
coaching commercial
signatur contrat commercial
technico commercial
argumentair vente
outil commercial
visit commercial
tourn commercial
rendez vous commercial
opportunit commercial
pilotag commercial
conclur vente
social selling
vente b2b
prospection b2b
prospection digital
prospection automatis
business developer
فريق مبيعات
مبيعات
اداره مبيعات
""",
    "crm.sales_tools": """
salesforc: crm -25
quota
revenu team
revenu platform: crm -8
gtm: crm 17
cpq
sales marketing: digital_media 9
commercial
prospection
developpement commercial: crm -12, ecommerce 15
""",
    "crm.sales_word": """
sales: crm 28, fintech 9, ecommerce 10, edtech 8, digital_media -20, mobility_iot 12
sell more: crm -9, fintech 9, ecommerce -8
close deal
close more deal: crm 9
closing deal
deal: big_data 11, ecommerce 17
win more deal: crm 14
upsell
selling: fintech 13, ecommerce -13
seller close
pipelin
quote
revenu growth
buyer: crm -19
vendeur
vente
vente assist
avant vente
offre commercial
""",
    "crm.leads": """
lead generation
lead: big_data 11, crm -8, ecommerce 9, digital_media 20
lead gen
lead scoring
lead qualification
qualified lead: digital_media 12
sales lead
prospect: crm 34
prospecting
prospecting tool
outbound: crm -53
outbound sales
cold email
cold call
cold calling
cold outreach
inbound lead
email outreach: digital_media 9
outreach: crm -9
book meeting
buying intent
intent signal
intent data
buying signal
contact data
contact enrichment
data enrichment
follow ups with lead
account based
abm
warm intro
warm introduction
demo request
product demo
interactif demo
ideal customer: business_software 11
icp: crm 15
find customer: crm -13
new customer: crm -16
contact list
b2b contact
b2b data
email sequenc
email deliverability
email warmup
personalized email: crm -10
business development: crm 36
book more meeting
buyer intent
close more
connect rate
generation lead
qualification lead
prospect qualify
prise rendez vous commercial
email prospection
nouveau client
conquet client
acquisition client
detection projet
prospecter
generation contact
contact qualify
gagner client
apporteur affair
generer lead
lead nurturing
detection opportunit
campagn prospection
fichier prospection
base prospection
acquisition prospect
conversion prospect
transformer visiteur client
convertir visiteur
cold emailing
prise rendez vous telephoniqu
ciblag prospect
recruter client
عملاء محتملين
""",
    "crm.support": """
customer support: crm 15, digital_media -9
customer servic: crm -26, greentech 9
customer care: digital_media 9
customer success: big_data 11, crm 19
customer experienc: crm 25, business_software -10
cx: crm 26, business_software 12
helpdesk
help desk
support ticket: crm -27
support team
support agent: business_software 14
live chat
customer conversation
customer communication: crm -10
customer messaging
customer interaction: crm 19
customer question
customer issue
customer inquiry
customer query
customer request
customer operation
tier 1 support
zendesk: crm -8
intercom: cybersecurity 10
shared inbox
client communication
client success
csm
customer onboarding: crm 12
customer retention
voice customer: crm -13
after sales
omnichannel support
resolv ticket
bulk sms
sms platform
chat support
support outsourcing
customer relation
ussd sms
whatsapp business
support chatbot
self servic support
support automation: crm -34, business_software 20
support engineer
help center
help centr
resolv customer
answer customer: crm -13
customer ticket
customer email
customer chat
customer health
customer satisfaction: crm -12
csat
client servic
user support
support conversation
sms api
ussd platform
bulk messaging
whatsapp chatbot
whatsapp marketing
servic consommateur
experienc client
satisfaction client
centr support
assistanc client
avis client: mobility_iot 9
enquet satisfaction
servic apre vente
sav
accueil client
chat ligne
feedback client
assistanc telephoniqu
support utilisateur
relation abonn
support techniqu client
centr servic
enquet client
client myster
visit myster
ecout client
voix client
barometr client
centr assistanc
selfcar
self care client
conseiller virtuel
faq dynamiqu
foire question
repons client
gestion reclamation
traitement reclamation
gestion email entrant
campagn sms
envoi sms
sms masse
livre or
avis consommateur
mesur satisfaction
relation servic client
avis ligne
gestion avis
retour client
experienc utilisateur client
parcour achat client
demand client
assistanc distanc
tele assistanc client
ticket support
gestion ticket
conversation client
echang client
experienc usager
satisfaction usager
click to chat
agent virtuel pour servic client
conseiller client
خدمه عملاء
خدمه زبناء
دعم عملاء
تجربه عملاء
رضا عملاء
""",
    "crm.support_word": """
ticketing: ecommerce 9
technical support
user onboarding
onboard customer
churn
reduc churn
retention: crm -11, digital_media 13
nps: crm -9
omnichannel: crm -9
knowledg base: crm 18, fintech 9, edtech 14
reclamation
multicanal
omnicanal
tchat
""",
    "crm.call_centre": """
ai receptionist
receptionist: crm -13, healthtech 8
phone support
answering servic
customer call
call recording: crm -18
call tracking: crm 23
ivr
business phone: crm 9
phone system
dialer
missed call: crm -10
bpo
conversation intelligenc
answer call: mobility_iot 8
outsourced customer
customer contact
business process outsourcing: business_software 8
call answering
phone answering
call analytic
call scoring
call transcription
ai phone: crm -45
front desk call
call automation: crm -11
cold caller
call routing
voice bot
voicebot
customer phone call
phone tree
hold time: crm 9
telephony for business
softphon
cloud telephony
outsourced call
teleconseiller
standard telephoniqu
suivi appel
serveur vocal
svi
gestion appel
relation telephoniqu
externalisation relation client
teleoperateur
plateform appel
offshoring
externalisation
hotlin
numero vert
prise appel
appel entrant
appel sortant
telesecretariat
permanenc telephoniqu
accueil telephoniqu
couplag telephony informatiqu
plateau telephoniqu
pabx
teleacteur
callbot
reception appel
emission appel
campagn appel
traitement appel
appel telephoniqu
accueil vocal
messag vocal
teleservic
plate forme telephoniqu
numero appel
secretariat telephoniqu
serveur vocal interactif
distribution appel
outsourcing relation client
logiciel centr appel
solution centr contact
مركز اتصال
مراكز اتصال
مركز نداء
مراكز نداء
""",
    "crm.phone_word": """
phone call: healthtech 16, business_software -10
phone agent
voice agent: crm -17, fintech 14
inbound call: crm 10
inbound: crm 12
voicemail
call text: crm -9
call: crm -20, edtech 10, healthtech 8, mobility_iot 10
callback
""",
    "crm.chat": """
chatbot: crm -15, digital_media 9
conversational ai: edtech 13
text messaging
sms: crm 34, digital_media 13, business_software -11
whatsapp: crm -15
messaging: business_software 24
messag: big_data 19, digital_media 20, business_software -8
conversation: crm -23, digital_media 9
conversational
call: crm -20, edtech 10, healthtech 8, mobility_iot 10
phone: crm 26, ecommerce 8, healthtech -9, digital_media -11, business_software 18
voice ai: crm 12, fintech -10
email: crm -11, ecommerce 9
inbox: crm -20
appointment reminder
follow up
follow ups: crm 12
reminder: crm 11
respond to customer
text: crm 11, business_software -11
agent conversationnel
messagery
conversationnel: crm 9
conversationnell
agent virtuel
assistant virtuel
روبوت محادثه
""",
    "crm.loyalty": """
loyalty
customer loyalty
referral program
referral: crm -8
customer feedback: crm -11
user feedback
customer review
onlin review
feedback: big_data 14, crm -18, cybersecurity 9, business_software 19
survey
testimonial
customer journey
customer insight: crm -17, fintech 10, ecommerce 10
customer data: crm 10
your customer: crm 23, digital_media 10
existing customer: crm 9
win back
reward program
customer reward
stamp card
word mouth
repeat customer
loyal customer
customer research
user research
review management
reputation management
fidelit
fidelisation: crm 16
fideliser
carte fidelit
donne client
vos client: ecommerce 14
parrainag
sondag
base client
carte cadeau
programm relationnel
fidelit client
fideliser vos client
fideliser client
point fidelit
recompens client
application fidelit
solution fidelit
chequ cadeau
offre personnalis client
club fidelit
ambassadeur marqu
ولاء عملاء
برنامج ولاء
""",
    "crm.customer_word": """
customer: fintech -9, ecommerce 27, mobility_iot 8
client: crm 10, fintech 11, ecommerce -16
customer facing: big_data 10, crm 17
contact: crm 10, business_software 10
account management
rep: edtech 10
crm data
your business: crm 10, fintech 17, business_software 13
revenu: crm 14, fintech 9, digital_media 10, mobility_iot 8
conversion: crm -14
agent: cybersecurity -14, digital_media -12
onboarding
demo: business_software -9
meeting with customer
hubspot: crm -11
linkedin
gong
outreach: crm -9
apollo: digital_media 9
clay
calendly
customer base
clientel: crm 16
interaction: big_data 17, crm 8, digital_media -9
client final
""",
    "cybersecurity.name": """
cybersecurity: cybersecurity 19
cyber security: cybersecurity 10
cyber
infosec
information security: business_software 10
it security
network security
data security
cloud security
application security: cybersecurity 10
appsec
api security
email security
endpoint security
computer security
web security
websit security
internet security
softwar security
ai security
mobil security
iot security
devsecop
secop
security engineer
security team
security operation
soc analyst
security operation center
ciso
security platform
security company
security softwar
security product
security tool
security postur
security for ai
security solution
security testing
security researcher
security audit
enterpris security
security automation
security review
security questionnair
security awareness
security training
security incident
security alert
security stack
security issue
security risk
cyberdefens
cyberattack
cyber attack
cyber risk
cyber threat
cybercrim
supply chain security
soc as servic
vapt
cybersecurit
cyber securit
securit informatiqu
securit system information: cybersecurity -11
ssi
securit information
securit donne
securit reseau
securit numeriqu
securit application
securit applicatif: cybersecurity -30
securit web
securit cloud
securit logiciell
securit sur internet
securit mobil
cyberattaqu
cyberattaquant
cybermenac
cybercriminalit
cyberrisqu
protection informatiqu
protection system information
rssi
securit it
protection infrastructur
securit echang
securit transaction
securisation echang
securisation donne
securisation system
protection site
test penetration
dnssi
loi 09 08
cndp
horodatag
audit securit
audit securit informatiqu
cyber defens
cyberprotection
risqu cyber
menac cyber
expert securit informatiqu
conseil securit informatiqu
conseil cybersecurit
solution cybersecurit
produit securit informatiqu
securit terminal
securit site web
securit site
securit infrastructur
securit embarqu
securit objet connect
securit iot
securit industriell informatiqu
suret numeriqu
soc: cybersecurity -24
anssi
rssi externalis
securit offensif
cloud confianc
cloud souverain securis
hebergement securis
resilienc numeriqu
notation cyber
cyberassuranc
hygien informatiqu
sensibilisation securit
sensibilisation cybersecurit
actif directory
audit code
analys code
pare feux
proxy securit
sonde detection
waf
editeur logiciel securit
editeur solution securit
editeur solution cybersecurit
editeur logiciel cybersecurit
editeur solution securit informatiqu
امن سيبراني
امن معلومات
امن معلوماتي
امن شبكات
هجمات كترونيه
""",
    "cybersecurity.attack": """
hacker
hacking
malwar: cybersecurity 12
ransomwar
phishing
virus protection
antivirus
intrusion
intrusion detection
data breach
breach
vulnerability: cybersecurity 16
pentest
pentesting
penetration testing
penetration test
bug bounty
zero day
ddo
botnet
bot detection: cybersecurity 10
threat
threat detection
threat intelligenc
attack surfac: cybersecurity 12
attack
attacker
red team
red teaming: big_data 11, cybersecurity -13
firewall
siem
soar
edr
xdr
mdr
incident respons: cybersecurity -11
forensic
security breach
prompt injection
account takeover
spam: cybersecurity -13, digital_media 16
scam: big_data 17, cybersecurity -38
deepfak: cybersecurity 12
impersonation
insider threat
leaked credential
dark web
exfiltration
static analysis: cybersecurity -37
code scanning
cve
patching
sandboxing
vulnerabl softwar: cybersecurity 12
softwar supply chain
sbom
jailbreak
honeypot
social engineering
sim swap
session hijacking
data leak
data leakag
sql injection
backdoor
rootkit
trojan
spywar
managed detection
security flaw
security hole
detection engineering
fake news detection
bot protection
pirat informatiqu
piratag
logiciel malveillant
rancongiciel
hameconnag
detection intrusion
fuite donne
vulnerabilit
test intrusion
attaqu informatiqu
attaqu
menac
pare feu
antispam
anti spam
captcha
forensiqu
analys forensiqu
faill
faill securit
bot malveillant
menac intern
cheval troie
durcissement
centr operationnel securit
anti virus
code malveillant
logiciel espion
virus logiciel
cyberespac
malveillant
retro ingeniery
ingeniery social
repons incident
supervision securit
sonde reseau
filtrag web
cyber attaqu
attaquant
cybercriminel
menac informatiqu
virus informatiqu
vol donne
vol mot passe
intrusion informatiqu
detection menac
incident securit
analys vulnerabilit
gestion vulnerabilit
scanner vulnerabilit
faill informatiqu
attaqu ddo
deni servic
espionnag industriel informatiqu
renseignement sur menac
pirat
pirater
اختراق
برامج ضاره
برمجيات خبيثه
تصيد
فيروسات
ثغرات
""",
    "cybersecurity.identity": """
identity verification: cybersecurity -19
digital identity
identity management
identity access
identity platform
authentication: cybersecurity 29
authenticat
passwordless
password: cybersecurity -10
password manager: cybersecurity 11
singl sign on: cybersecurity -29
sso
mfa
2fa
multi factor
two factor
biometric
access control: cybersecurity -23
access management: cybersecurity 11
access management platform
authorization: cybersecurity -40
permission: cybersecurity 15
privileged access
iam
zero trust
least privileg
verify identity
identity theft
identity: cybersecurity -30
user management: cybersecurity -12
face recognition
facial recognition: cybersecurity 10
machin identity
secret management
secret
credential
passkey
verify user
user verification
proof personhood
background check identity
trust safety: cybersecurity 13, fintech 10
id verification: fintech 12
age verification
document verification
liveness detection
liveness
signing in
otp
role based access
rbac
access governanc
access request
scim
saml
data vault
access policy
secur login
key management
know your customer platform
authz: cybersecurity -9
authentification
authentification forte
authentifier
identit numeriqu: digital_media 11
gestion identit
gestion acce
control acce logiqu
mot passe
biometry
biometriqu
usurpation identit
verification identit
certificat electroniqu
signatur electroniqu securis
tier confianc: cybersecurity 23
confianc numeriqu
reconnaissanc facial
tracabilit numeriqu
identit
pki
infrastructur cle publiqu
gestion habilitation
preuv numeriqu
preuv electroniqu
cachet electroniqu
certification electroniqu
autorit certification
empreint digital
reconnaissanc vocal securis
anti contrefacon
identifiant
authentification deux facteur
doubl authentification
authentification multifacteur
authentification biometriqu
authentification mobil
authentification uniqu
authentification san mot passe
gestionnair mot passe
federation identit
verifier identit
preuv identit
identit digital
identit electroniqu
carte identit electroniqu
passeport biometriqu
connaissanc client reglementair
habilitation
compt privileg
bastion administration
certificat numeriqu
jeton authentification
cle securit
carte puce securis
element securis
secur element
portefeuill materiel
portefeuill securis
wallet securis
هويه رقميه
مصادقه
تحقق من هويه
كلمه مرور
كلمات مرور
""",
    "cybersecurity.privacy": """
data privacy
privacy
privacy preserving
encryption: cybersecurity 12
encrypted
encrypt
end to end encryption: cybersecurity 15
cryptography: cybersecurity 13
cryptographic
homomorphic encryption
zero knowledg: fintech 10
data protection
data loss prevention
dlp
gdpr: fintech 14
ccpa
personal data protection
anonymization
redaction
confidential computing
vpn: cybersecurity -33
secur browser
privat by design
post quantum
secur enclav
secur messaging
anonymous browsing
pii
consent management
cooky consent
data deletion
data masking
secur data: cybersecurity -10, business_software 11
secur collaboration: cybersecurity 15
secur communication
secur file sharing
secur access
secur remot access
secur storag
secur cloud
trusted execution
control their data
control over their data
own your data
data sovereignty
data residency
fully homomorphic
secur multiparty
multi party computation
secur by design
chiffrement
chiffr
cryptographiqu
cryptag
crypt
protection donne
protection donne personnell
vie prive
rgpd
anonymisation
confidentialit
confidentialit donne
donne personnell
post quantiqu
cle chiffrement
messagery securis
protection email
coffr fort numeriqu
coffr fort electroniqu
protection vie prive
donne sensibl
donne confidentiell
dpo
registr traitement
gestion consentement
gestion cooky
stockag securis
echang securis
acce securis
transfert securis
sauvegard securis
souverainet numeriqu
cloud souverain
cryptology
chiffrer
proteger donne
proteg donne
tatouag numeriqu
watermarking
composant securis
fuite information
mise conformit rgpd
delegu protection donne
cnil
donne caracter personnel
protection donne caracter personnel
consentement
pseudonymisation
confidentiel
messagery chiffr
communication securis
partag securis
proteger vos donne
protection information
chiffrement bout bout
chiffrement donne
coffr fort mot passe
cryptography post quantiqu
tracabilit numeriqu securis
scellement
anonymisation donne
تشفير
حمايه بيانات
خصوصيه
حمايه معطيات
""",
    "cybersecurity.fraud": """
fraud detection: cybersecurity 9
fraud prevention
fraud: big_data 14, fintech 11
fraudulent
fraudster
anti fraud
stop fraud
risk engin
bot traffic
fake account
content moderation
chargeback fraud
counterfeit detection
detection fraud
lutte contr fraud
antifraud
fraud documentair
prevention fraud
fraud ligne
fraud identit
fraud moyen paiement
fraudeur
faux document
faux billet numeriqu
lutte contr contrefacon
anticontrefacon
contrefacon
authentifier produit
lutte contr blanchiment
usurpation
arnaqu
arnaqu ligne
كشف احتيال
احتيال
مكافحه احتيال
""",
    "cybersecurity.compliance": """
soc 2
soc2
iso 27001
hipaa complianc automation
complianc automation
security complianc
fedramp
pci dss
pci complianc
grc platform
vendor risk
third party risk
security control
audit trail
cmmc
continuous complianc
complianc platform
iso27001
complianc postur
complianc program
hipaa complianc
nist
complianc monitoring
complianc evidenc
pci
risk assessment: cybersecurity 10
conformit rgpd
nis 2
audit securit
analys risqu informatiqu
""",
    "cybersecurity.security_word": """
security: cybersecurity 41, business_software 10
securing
securely
protect
secur
protecting
securit: cybersecurity -16
securiser
securisation
securis: fintech 8
امن
حمايه
""",
    "cybersecurity.security_plain": """
safe: cybersecurity -16, healthtech 8, digital_media 8
trust: fintech 14
trusted: big_data -9, digital_media 8, business_software 15
complianc: big_data 15, fintech 14, edtech -9
compliant: cybersecurity 29, ecommerce 11
risk: big_data 13, cybersecurity 28, fintech 23
verify: cybersecurity 38, fintech 14
verification: business_software 12
detect: big_data -10, digital_media 9, business_software 20
detection: cybersecurity 15, healthtech 12
prevention: cybersecurity 9, healthtech 8
policy
audit: cybersecurity 15, fintech -16, healthtech 8, business_software -10
sensitif data
sensitif
governanc
incident: cybersecurity -14
open sourc security
confianc
conformit
risqu
surveillanc
control acce
alert: cybersecurity -26
""",
    "cybersecurity.false_friends": """
exploit
""",
    "cybersecurity.controls": """
control: big_data 9, cybersecurity 22
""",
    "gaming.name": """
video game: digital_media 12
gaming: gaming 18
game studio
mobil game: edtech 15
game developer: gaming -9
game development: digital_media 14
game publisher
game publishing
game engin
gaming company
gaming platform
gaming community
onlin game
social game
multiplayer game
multiplayer
mmo
mmorpg
rpg
first person shooter
consol game
casual game
hyper casual
indie game
game design: gaming 9
game designer
cloud gaming
game streaming
blockchain game
web3 game
play to earn
fantasy sport: gaming -27, fintech 9, digital_media 9
trivia game
word game
puzzl game
card game
board game
gamer: gaming 15
gameplay: gaming 13
vr game
ai game
game creation
game asset
strategy game
battl royal
in game: gaming -17
game world
virtual world: gaming -25, ecommerce 10
game character
npc
roblox: digital_media -9
minecraft
fortnit
steam
xbox
playstation
nintendo
unity
unreal engin
twitch: digital_media 8
game server
poker
fantasy leagu
gaming studio
interactif fiction
playabl
game for: gaming 12
playing game
user generated game
quest game
game producer
game artist
game art
game title
pc game
arcad
gamified fitness game
virtual reality game
ar game
game analytic
game backend
game monetization
game modding
game ai
game economy
sandbox game
survival game
racing game
sport game
simulation game
sudoku
crossword
bingo
lotto game
casino game
drinking game
party game
tabletop
dungeon dragon
escap room
game controller
african game
play basketball
collectibl card
game dev
game testing
jeu video: big_data 16, digital_media 12
jeux video: gaming 25, digital_media -9
studio jeux
studio jeu
editeur jeux: mobility_iot 11
developpeur jeux
developpement jeux
creation jeux
jeux mobil
jeu mobil
jeux ligne: gaming -38, ecommerce 15
jeu ligne
jeux social
jeu social
jeux sur mobil
jeux pour mobil
jeux pc
jeux sur pc
jeux flash
jeux multijoueur
jeu multijoueur
multijoueur
multi joueur
jeux role
videoludiqu
video ludiqu
jeux independant
retrogaming
consol jeux
jeux consol
moteur jeu
jeux aventur
jeu aventur
jeux strategy
jeu strategy
univer persistant
jeux facebook
jeux iphon
jeux casual
social gaming
studio developpement jeux: gaming 15
jeux interactif
jeu interactif
jeux reseau
jeux massivement multijoueur
gamification ludiqu
jeux grand public
jeux multiplateform
jeux educatif
level design
jeux societ
jeu societ
jeux escap
escap game
jeux sport
jeu football
jeux carte
jeu carte
jeux plateau
jeux gratuit
jeux web
jeux par navigateur
jeux sur navigateur
jeux sur consol
jeux sur smartphon
jeux tablett
jeux simulation
jeu simulation
jeu gestion
jeux gestion
jeux action
jeux reflexion
jeux geolocalis
jeu geolocalis
jeux geolocalisation
jeux vr
univer jeu
experienc jeu
portail jeux
edition jeux
jeux realit altern
jeux transmedia
jeux musical
salle jeux
industry jeu
secteur jeu
free to play
studio jeux video: digital_media -8
studio jeux mobil
studio independant jeux
jeux societ numeriqu
jeux plateform
jeux arcad
unity 3d
casual gaming
jeux realit virtuell
createur jeux
concepteur jeux
conception jeux
joueur ligne
streaming jeux
plateform jeux
communaut joueur
quiz ligne
paris sportif fantasy
jeux concour ligne
editeur jeux ligne
editeur jeux mobil
editeur developpeur jeux
editeur jeux pour mobil
عاب فيديو
عاب كترونيه
العاب الكترونيه
لعبه فيديو
عاب هاتف
تطوير العاب
""",
    "gaming.word": """
game: gaming 19, ecommerce -9, digital_media 24
play game
player
playing with friend
play with friend
jeu: gaming 18, digital_media 10, mobility_iot 8
jeux: gaming 38, digital_media -17
joueur
jouer
عاب
لعبه
لاعبين
""",
    "gaming.esport": """
esport
e sport
tournament
competitif gaming
leaderboard
esport team
streamer
pro gamer
game night
sport electroniqu
tournois
tournois jeux: gaming 11
tournoi
competition jeux
equip esport
ligue esport
competition esport
tournois ligne
tournoi ligne
joueur professionnel
gaming house
arene esport
salle gaming
رياضات الكترونيه
""",
    "gaming.serious": """
serious game
serious gaming: digital_media -9
learning game
educational game
advergam
jeu serieux
jeux serieux
newsgam
jeux publicitair
jeu publicitair
advergaming
jeu pedagogiqu
jeux pedagogiqu
simulateur ludiqu
escap game numeriqu
chass tresor numeriqu
ludification
ludopedagogiqu
العاب جاده
""",
    "gaming.adjacent": """
play: gaming -15, mobility_iot 11
fun: mobility_iot 8
gamified: gaming 31
gamification
gamify
3d world
virtual world: gaming -25, ecommerce 10
virtual reality
vr: gaming -11
ar: gaming -15
augmented reality: gaming 9
avatar: gaming -8, digital_media -11
metavers
animation
fantasy
consol
quest
point reward
entertainment studio
interactif entertainment
storytelling
toy: gaming 18, edtech 9
trivia
studio: ecommerce -10
3d character
immersif world
anime
ludiqu: gaming 51, ecommerce 9
realit virtuell
realit augment: gaming -10
metaver
univer virtuel: business_software 12
monde virtuel
divertissement
divertissement interactif
jeu concour
jeux concour
3d temp reel
interactif: big_data 21, gaming 20, edtech 15, healthtech 8, digital_media 12
chass tresor
univer fantastiqu
""",
    "fintech.name": """
fintech
fin tech
insurtech
insuretech
regtech
wealthtech
financial technology
proptech lending
open financ
embedded financ
decentralized financ
financial super app
financ app
financial app
assurtech
technology financier
financ digital
financ numeriqu
financ embarqu
financ ouvert
financ decentralis
start up financier
financ connect
financ alternatif
techfin
plateform financier
application financier
infrastructur financier
outil financier
solution financier
bien etre financier
coach financier
conseiller financier
conseil gestion patrimoin
conseiller gestion patrimoin
agregateur compt
agregation compt
api bancair
dsp2
logiciel bancair
progiciel bancair
system bancair
solution monetiqu
editeur solution monetiqu
financ march
تكنولوجيا ماليه
تقنيه ماليه
""",
    "fintech.payment": """
payment: fintech 39, healthtech 8, digital_media -9, business_software 19, mobility_iot -14
payment platform
payment processing
payment processor
payment gateway
payment infrastructur
payment solution
payment method
payment system: fintech -9
payment app
accept payment
onlin payment
digital payment: fintech 9
mobil payment
instant payment
contactless payment
b2b payment: cybersecurity 35, ecommerce 11
cross border payment
international payment
card payment
money transfer
remittanc
remit
payment rail
payout: fintech 15
get paid: fintech -15
send money
receif money
split bill
peer to peer payment
p2p payment
qr payment
pay by link
payment link
paytech
payment terminal: ecommerce 19
recurring payment: fintech 10
payment api
bill payment: greentech 13
pay bill
bill pay
instalment
installment
buy now pay later: ecommerce -11
bnpl
pay later
direct debit
chargeback: cybersecurity 9, fintech -10
interchang
acquirer
merchant account
merchant acquiring
card issuing
card issuer
tap to pay
cashless
cash transfer
wire transfer
foreign exchang
fx
currency exchang
multi currency
cross border transfer
cash in cash out
disbursement
card acquiring
till number
paybill
top ups
international transfer
transfer money
sending money
merchant servic
pay invoic
pay vendor
pay supplier
pay employ
pay contractor
exchang rate
mobil top up
agent network
lipa na
school fee: fintech -12
fare collection
request money
split expens: fintech -9
paiement: fintech 17, ecommerce 13
paiement ligne: fintech -54
paiement mobil
paiement electroniqu
paiement san contact
moyen paiement: fintech -11, business_software 8
solution paiement
terminal paiement
encaissement
transfert argent
virement
prelevement
paiement fractionn
paiement plusieur fois
reglement ligne
monetiqu
etablissement paiement
payer
carte paiement
envoyer argent
envoi argent
chang devis
devis
telecompensation
interbancair
portefeuill mobil
recharg telephoniqu
guichet automatiqu
distributeur automatiqu billet
gab
cmi
acquereur
commercant accepteur
telepaiement
reseau agent
transfert international
transfert fond
micropaiement
encaisser
reglement fournisseur
titre restaurant
carte restaurant
bureau chang
paie ligne securis
carte privatif
payer ligne
payer avec mobil
payer par mobil
payer par telephon
paiement par mobil
paiement par telephon
paiement par carte
paiement par sms
paiement digital
paiement numeriqu
paiement proximit
paiement securis
paiement instantan
paiement factur
paiement marchand
paiement international
plateform paiement
passerell paiement
prestatair paiement
prestatair servic paiement
institution paiement
system paiement
servic paiement: fintech 15
tpe bancair
tpe virtuel
encaisser paiement
encaissement mobil
transferer argent
remis migratoir
e paiement
m paiement
e money
prelevement sepa
virement instantan
chequ
titre restaurant dematerialis
facturation paiement
micro paiement
دفع الكتروني
دفع
مدفوعات
تحويل اموال
بوابه دفع
اداء الكتروني
اداء عبر هاتف
""",
    "fintech.pay_word": """
pay: fintech 63
paying: fintech -22
paid: big_data 9, digital_media 17
transaction: gaming -11, fintech -18, business_software 13
fee: fintech -27, ecommerce 9, business_software -10
billing: fintech 23, edtech 11, healthtech 8
purchas financing
transaction financier
""",
    "fintech.bank": """
bank
banking
neobank
challenger bank
digital bank
mobil banking: gaming 15, fintech 12
onlin banking
bank account
checking account
saving account
current account
banking as servic
banking app
open banking
banking api
core banking
credit union
unbanked
underbanked
business account
debit card
prepaid card
virtual card
corporat card: business_software 9
credit card: cybersecurity 11, fintech -36
spend card
issue card
iban
usd account
dollar account
community bank
investment bank
central bank
microfinanc
financial inclusion
islamic financ
virtual account
expens card
employ card
charg card
mfi
mfis
financially excluded
financially underserved
banqu: fintech -16
bancair
servic bancair
neobanqu
compt bancair
compt courant
compt pro
carte bancair
carte credit
carte debit
carte prepay
agregation bancair
banqu mobil
banqu ligne
banqu digital
inclusion financier
institution bancair
carte virtuell
etablissement financier
etablissement bancair
financ islamiqu
bancarisation
sukuk
salle march
carte visa
bancaris
compt banqu
ouvertur compt
ouvrir compt
banqu detail
secteur bancair
etablissement credit
banqu financ
banqu assuranc
non bancaris
neo banqu
compt pour independant
compt professionnel
editeur logiciel bancair
editeur progiciel bancair
editeur logiciel financier
editeur logiciel pour banqu
editeur logiciel pour financ
editeur solution paiement
editeur logiciel assuranc
بنك
مصرف
مصرفيه
بنكيه
خدمات مصرفيه
بطاقه بنكيه
ابناك
بنوك
شمول مالي
""",
    "fintech.card": """
card: fintech -13
account: fintech 13, ecommerce -10
deposit
withdraw
atm
compt: fintech 18, business_software 11
depot
retrait
""",
    "fintech.wallet": """
wallet
digital wallet: cybersecurity 18, fintech -28, digital_media 10
mobil wallet
e wallet
ewallet
mobil money
momo
mpesa
m pesa
airtim
portefeuill electroniqu
portefeuill numeriqu
porte monnay electroniqu
portemonnay
monnay electroniqu
argent mobil
porte monnay
محفظه كترونيه
محفظه الكترونيه
مال محمول
""",
    "fintech.credit": """
loan: fintech 17
lending: fintech 19
lender: mobility_iot 9
credit: fintech -25, ecommerce -11, edtech 18, business_software 18
credit to small business
microcredit: fintech 8
micro credit
micro loan: fintech -8
mortgag: fintech 16
refinanc
underwriting loan
credit score: fintech -9
credit scoring
credit line
line credit
credit risk
credit bureau
borrower
borrow
debt: crm 11, fintech -9
student loan
consumer credit
auto loan
invoic financing
invoic factoring
factoring
revenu based financing
asset financ
asset backed
loan origination
loan servicing
debt collection: fintech -19
collateral
salary advanc
earned wage access
cash advanc: fintech -10
working capital
trade financ
salary on demand
repay
repayment
interest rate
bad debt
payday
payday loan
financing for
access to capital
access to financ
access to credit: fintech -13, edtech 12
home equity
heloc
microloan
sacco
chama
asset financing
invoic discounting
overdraft
supply chain financing
micro financ
lend
creditworthiness
non dilutif
inventory financing
purchas order financing
car financing
auto financing
vehicl financing
devic financing
smartphon financing
lease to own
rent to own
pay as you go financing
pay as you go
input financing
financ farmer
delinquent
delinquency
collection agency
buy home: fintech -22
downpayment
foreclosur
pret: fintech 9, digital_media 8
preteur
emprunteur
emprunt
emprunter
credit immobilier
credit consommation
affacturag
avanc tresorery
pret entre particulier
score credit
scoring credit
rachat credit
courtier credit
recouvrement
creanc
leasing
credit bail
avanc sur salair
surendettement
financement pme
cautionnement
taux interet
financer projet
financement projet
financement entrepris
financement equipement
escompt
financement factur
bfr
demand credit
dossier credit
octroi credit
notation credit
solvabilit
pret immobilier
pret personnel
pret entrepris
pret etudiant
courtag credit
courtier pret
institution microfinanc
nano credit
financement besoin fond roulement
besoin fond roulement
affacturag ligne
leasing financier
recouvrement creanc
garanty locatif
caution locatif
قروض
قرض
تمويل
ايتمان
قروض صغري
""",
    "fintech.funding_word": """
financing: fintech 48, mobility_iot -10
funding: digital_media 9
fund: fintech -15, business_software -12
capital: big_data -9, fintech -19, ecommerce 10, business_software -9
raise capital
financ: big_data -9, fintech 21, ecommerce -11, business_software 12
financial: cybersecurity -13, fintech 25, business_software 13
money: big_data 14, healthtech 21, digital_media -9, mobility_iot -10
cash: fintech 16
fundraising
ventur capital
ventur debt
privat equity: fintech 19, business_software 13
privat credit: fintech -9
financement
financier
argent: fintech 17
fond
levee fond: fintech -36
financer: fintech 10, digital_media 10
ماليه
اموال
""",
    "fintech.finance_strong": """
financial servic: crm 9, cybersecurity 10
financial institution: big_data 12, cybersecurity -12
financial product: fintech 10
financial infrastructur: mobility_iot -9
financial planning
financial wellness
financial health
financial advisor: business_software 9
financial adviser
financial crime
financial operation
personal financ
consumer financ
manag money
money management
money app
budgeting
budgeting app
financial data: fintech -35, business_software 10
capital market: fintech 10, business_software 12
financial market: fintech 27
financ company
financial platform
financial system
financial life
financial futur
financial freedom
financial professional
cash management
cash flow: fintech -30
treasury
treasury management
liquidity
hedging
hedge
financial analyst
expens management: fintech -15
corporat spend
spend management
payroll financing
money laundering: fintech -13
aml
kyc: fintech -13
anti money laundering
complianc for bank
swift
ach
sepa
financ platform: fintech -9
financ softwar
cfo softwar
financial advic
financial advisory
financial literacy
financial insight
financial management
financial tool
financial statement
fp: fintech -9
fpna
revenu financing
tax record
tax softwar
kyb
know your customer
sanction screening
paycheck
pricing billing: fintech 13
monetization infrastructur
budget app
spend control
spending habit
net worth
servic financier
institution financier
produit financier
gestion tresorery
tresorery
gestion budgetair
budget personnel
financ personnell
march financier: fintech 8
etablissement financier
secteur financier
industry financier
gestion argent
conseil financier
ingeniery financier
blanchiment
lutte anti blanchiment
information financier
analys financier
risqu credit
gestion financier
logiciel financier
financ entrepris
education financier
gestion budget
gerer budget
notation financier
gestion risqu financier
risqu financier
tresorier
financier digital
pilotag financier
prevision tresorery
gestion financ personnell
gestion financier personnell
daf
taux chang
operation chang
donne financier
reporting reglementair
conformit bancair
front offic bancair
back offic bancair
instrument financier
produit derif
obligation financier
خدمات ماليه
موسسات ماليه
""",
    "fintech.insurance": """
insuranc: fintech 10, ecommerce -10, healthtech 32, business_software -10
insurer
insur
insured: fintech -10
insuring
reinsuranc
insuranc broker: fintech -23
insuranc carrier
insuranc company: fintech 19
underwriting: fintech 10
underwriter
underwrit
policyholder
actuarial
microinsuranc
insuranc claim: fintech 23
insuranc policy
home insuranc
car insuranc
auto insuranc
life insuranc
commercial insuranc: fintech 14
renter insuranc
pet insuranc
travel insuranc
cyber insuranc: fintech -20
warranty insuranc
takaful
bancassuranc
p c
claim processing
claim management
claim adjuster
claim automation
claim handling
coverag: fintech -26
worker compensation
warranty
assuranc
assureur
assur
reassuranc
courtier assuranc
assuranc vie
assuranc auto
mutuell
sinistr
prevoyanc
micro assuranc
assuranc habitation
actuariat
microassuranc
souscription ligne
indemnisation
mutualist
actuair
actuariel
assuranc ligne
assuranc digital
assuranc numeriqu
assuranc automobil
assuranc voyag
assuranc emprunteur
assuranc agricol
assuranc recolt
assuranc parametriqu
assuranc indiciell
assuranc professionnell
produit assuranc
contrat assuranc
compagny assuranc
courtag assuranc
souscrir assuranc
souscription assuranc
comparateur assuranc
gestion sinistr
declaration sinistr
تامين
تامينات
""",
    "fintech.health_insurance": """
health insuranc: fintech 28, healthtech 36, business_software -10
medical insuranc
dental insuranc: fintech -13, healthtech 13
health plan: fintech -8
assuranc sante
assuranc malady
complementair sante
mutuell sante
تامين صحي
""",
    "fintech.invest": """
invest: fintech 15, business_software -10
investing: fintech 30, edtech 13
investment: big_data -13, business_software 10
investor: fintech -61, digital_media 10
investment platform: fintech -16
wealth
wealth management: fintech 22, business_software -9
asset management
asset manager: big_data 8
portfolio management
robo advisor
stock market
stocks
stock trading
trading: fintech 20
trader: fintech 15
brokerag: fintech -27
broker dealer
hedge fund: fintech 12, business_software 10
mutual fund
etf
bonds
securities
equity
option trading
retail investor
trading platform: fintech -40
investment fund: fintech 18
investment advisor: business_software 18
retirement: fintech 15
401k
pension
ira
saving: big_data 12, fintech 10
save money for
saving investing
estat planning
fractional ownership: fintech -10
fractional share
real estat investing: fintech -34
alternatif investment
alternatif asset
cap table
secondary market
prediction market: fintech 21
derivatif
commodity trading
market making
market maker
quant trading
algorithmic trading: fintech -13
trading strategy
institutional investor: business_software 17
privat market: fintech -22
ria
wealth advisor
portfolio company
limited partner
fund manager
fund administration
ventur fund
investment research
invest in: fintech 26
dividend
annuity
syndicat
unit trust
family offic
stock exchang
commodity exchang
forex
401 k
portfolio construction
portfolio tracking
money market fund
inheritanc
will trust
investir
investissement: mobility_iot 8
investisseur: fintech -39
epargn
epargnant
gestion actif
gestion patrimoin
gestion portefeuill
bours
boursier
courtag
courtier
placement
retrait complementair
action bours
capital risqu
capital investissement
investisseur institutionnel
valeur mobilier
patrimoin financier
societ gestion
fond investissement
opcvm
business angel
epargner
gestion fortun
gestionnair actif
banquier prive
conseiller gestion
cgp
capital developpement
gerant fond
gestion fond
portefeuill action
retrait par capitalisation
transmission patrimoin
business plan
dirham investis
titre financier
investir bours
investir dan
investissement ligne
investissement immobilier
investissement responsabl
investissement socialement responsabl
robot conseiller
gestion pilot
gestion sous mandat
epargn ligne
epargn retrait
placement financier
produit placement
bours ligne
courtier ligne
trading algorithmiqu
action cotee
march boursier
gerant actif
table capitalisation
lever fond
cession entrepris
transmission entrepris
evaluation entrepris
evaluer entrepris
fusion acquisition
matier precieus or physiqu
metal precieux
robot investisseur
assistanc financier commercant
استثمار
مستثمرين
ادخار
بورصه
توفير
""",
    "fintech.crypto": """
crypto: gaming 12, fintech 26
cryptocurrency
bitcoin
btc
ethereum
stablecoin
blockchain: fintech 24
web3
web 3
defi protocol
decentralized exchang
dex: fintech -9
nft: fintech -38
tokenization
tokenized
tokeniz
token
digital asset
solana
crypto exchang
smart contract: cybersecurity 11
onchain
on chain: fintech -13
usdc
dao
layer 2
staking
yield farming
custody
crypto wallet
decentralized: big_data 10, fintech -9
cross chain
zk rollup
rollup
cryptoasset
decentralised
on ramp
off ramp
onramp
offramp
ledger technology
distributed ledger
cryptomonnay
crypto monnay
crypto actif
cryptoactif
monnay virtuell
chain bloc
actif numeriqu
contrat intelligent
jeton
cryptodevis
registr distribu
minag
jeton numeriqu
tokenisation
tokeniser
actif digital
technology blockchain
ico
monnay numeriqu
monnay local numeriqu
plateform echang cryptomonnay
acheter cryptomonnay
portefeuill crypto
عملات رقميه
عمله رقميه
بيتكوين
سلسله كتل
عملات مشفره
""",
    "fintech.crowdfunding": """
crowdfunding: fintech 12, ecommerce 12
crowd funding
crowdlending
crowd lending
equity crowdfunding
peer to peer lending
p2p lending
donation platform
donation
fundrais
crowdinvesting
rotating saving
saving group
tontin
fundraising platform: fintech -40, digital_media 11
fundraising softwar: fintech 12
fundraising for
donor
donat: fintech -10
charitabl giving
giving platform
political fundraising
rosca
susu
esusu
ajo
stokvel
merry go round
financement participatif: fintech 12
pret participatif
financ participatif
financement collaboratif
cagnott
don ligne
collect don
collect fond
investissement participatif
don
donateur
contributeur financent
souscription citoyenn
mecenat
pot commun
plateform financement participatif
financement participatif immobilier
crowdequity
pret solidair
cagnott ligne
epargn collectif
tontin digital
financ solidair
epargn solidair
تمويل جماعي
""",
    "fintech.tax_accounting": """
tax: fintech -23
taxe
tax filing
tax complianc
tax preparation
invoic: fintech 14
invoicing: fintech 24, business_software 11
bookkeeping: fintech -13
accounting: fintech 22
account payabl: business_software -11
account receivabl: fintech 9, edtech 9
reconciliation: big_data 13, fintech -30
expens
expens report
cfo
financ team: fintech 16, business_software 11
spend: fintech -19, digital_media 14
spending: fintech 20
reimburs
reimbursement: fintech -15
payroll: fintech 27
impot
fiscalit
fiscal
note frais
depens
directeur financier
direction financier
""",
    "fintech.fraud": """
payment fraud
card fraud
transaction monitoring
credit fraud
fraud losse
financial fraud
fraud paiement
fraud bancair
fraud carte
""",
    "fintech.point_of_sale": """
point sale: fintech 29
pos
pos terminal
pos system: fintech 11
cash register
checkout: fintech 15
merchant: fintech 9, ecommerce 14, mobility_iot 11
caiss enregistreus
point vente: crm 9, fintech -15, digital_media 25
terminal vente
""",
    "fintech.brands": """
strip for
strip: business_software 18
plaid: fintech -12
plaid for: fintech -9
robinhood for
robinhood
squar: fintech -12
venmo: digital_media 11
paypal: fintech 11
visa: fintech -10
mastercard
american express
revolut
brex
wise
coinbas
quickbook: fintech 14
nubank
mercury
klarna
affirm
goldman sach
jp morgan
jpmorgan
morgan stanley
wall street
lemonad
geico
bpifranc financement
worldlin
""",
    "fintech.procure_fin": """
reward: fintech 33
cash back
cashback
subscription management: fintech 16
price comparison insuranc
auction
equity
valuation
merger: fintech -10
acquisition: fintech -9, digital_media 9
ipo
broker: healthtech 10
rent payment
pay rent
security deposit
remboursement
rembourser
valorisation entrepris
courtier
""",
    "fintech.false_friends": """
defi: big_data 10
""",
    "fintech.pays": """
pays
""",
    "ecommerce.core": """
onlin marketplac: ecommerce -41, mobility_iot 9
b2b marketplac: fintech 10, ecommerce -15
marketplac for: ecommerce -107, greentech 15, digital_media -16
e commerc marketplac
onlin store: ecommerce 19
onlin shop: ecommerce -11
e commerc platform
ecommerc platform
onlin grocery
onlin retailer
marketplac: ecommerce -47, business_software 13
place march: ecommerce 23, digital_media -10
place march ligne
boutiqu ligne
vente ligne
site e commerc
site vente ligne
site marchand: ecommerce 19, digital_media 10
petit annonc
e commercant
""",
    "ecommerce.name": """
ecommerc: ecommerce 16, digital_media 21
e commerc: ecommerce -18
onlin shopping
onlin retail
mobil commerc: ecommerce -10
m commerc
social commerc: big_data 9, ecommerce -19, healthtech 9
live commerc
livestream shopping
quick commerc
webshop
headless commerc
d2c
dtc
direct to consumer
dropshipping
conversational commerc
commerc platform: fintech 9
internet retailer
onlin storefront
storefront
ecommerc brand: crm 9
ecommerc store: crm 11
e tailer
omnichannel retail
sell onlin
selling onlin
buy onlin: ecommerce -10
shop onlin: ecommerce 11
amazon seller
onlin seller: ecommerce 10
cross border commerc
e commerc enabler
commerc: big_data 11, ecommerce -17
onlin mall
web store
onlin ordering platform: ecommerce -12
onlin fashion
onlin furnitur
onlin bookstor
onlin merchant: ecommerce -16
onlin brand
onlin sales
onlin purchas
product feed
consumer to business: crm 16, ecommerce 10
sell on instagram
sell on whatsapp
drop shipping
print on demand
cash on delivery
factory to consumer
gear store: ecommerce 19, digital_media 13
store builder
store onlin
merch
product listing
listing optimization
commerc electroniqu
commerc ligne
e marchand
vente distanc
cybermarchand
achat ligne
magasin ligne
vendr ligne
acheter ligne
vente sur internet
vad
pure player
web to store: ecommerce -15
site vente
vente prive
commerc connect: ecommerce 18
commerc digital
e shop
eshop
commerc social
vente par internet
drive: ecommerce -61
click collect
cyberboutiqu
paiement livraison
web marchand: ecommerce 16, mobility_iot 12
plateform vente: ecommerce 9
vente direct
commander ligne
command ligne: greentech 9
catalogu ligne
flux produit
taux transformation
vente domicil
livraison gratuit
phygital
crosscanal
cross canal
ecommercant
boutiqu e commerc
plateform e commerc: ecommerce 18
plateform commerc ligne
solution e commerc: ecommerce 21
plateform vente ligne: ecommerce 13
vendr sur internet
vendent ligne
acheter sur internet
achat sur internet
supermarch ligne
epicery ligne
pharmacy ligne parapharmacy
march ligne
vente distanc produit
commerc mobil
mcommerc
live shopping
omnicanal commerc
commerc omnicanal
digitalisation commerc
digitalisation point vente: ecommerce -10
magasin connect
panier achat
panier moyen
taux conversion e commerc
livraison e commerc
editeur solution e commerc
editeur logiciel e commerc
editeur logiciel caiss
تجاره الكترونيه
تجاره كترونيه
متجر كتروني
متاجر كترونيه
تسوق عبر انترنت
تسوق
بيع عبر انترنت
بيع تجزيه
""",
    "ecommerce.marketplace": """
buyer seller: ecommerce -28, mobility_iot 8
seller: crm 9, ecommerce -21
buy sell: ecommerce -51
wholesal marketplac: fintech 13, ecommerce -23
resal
second hand
secondhand
thrift
classified
auction
auction site
rental marketplac
peer to peer marketplac
sourcing marketplac
sell their product
connecting farmer
connect farmer
farmer to buyer
farmer with buyer
farm input
agri input
market access for farmer
farm to market
farm produc
handmad
handicraft
wholesal platform
wholesal supplier
resell
reselling
reseller
consignment
pre owned: ecommerce -19
preowned
pre loved
garag sale
flea market
peer to peer rental
connect buyer
connecting buyer
import from china
product from china
sourcing from china
smallholder
farmer sell
from farmer: ecommerce 10
market linkag
aggregation farmer
informal trader
informal vendor
market women
street vendor
artisan: ecommerce 45
spare part
auto part: big_data 10, fintech 17, ecommerce 27
car part
price comparison site
compar price
compar product
barter
swap cloth
market place
acheteur vendeur
annonc: digital_media -9
encher
achat vente
second main
occasion
vendeur
achat group
mise relation entre particulier
entre particulier: digital_media 10
particulier particulier
location entre particulier
achat communautair
vide dressing
comparateur prix
comparateur
produit ferme
artisan client
depot vente
revendr
brocant
troc ligne
vente flash
vente evenementiell
offre group
negociant
grossist
piece detach
piece auto
material construction
comparer prix
comparaison prix
produit agricol ligne
petit producteur
vente vehicul
location objet
location materiel
pret objet
creation marketplac
creer marketplac
solution marketplac
plateform mise relation acheteur vendeur
plateform mise relation entre acheteur vendeur
met relation acheteur vendeur
met relation producteur consommateur
relie producteur consommateur
mise relation entre producteur consommateur
vente entre particulier
achat vente entre particulier
site annonc
petit annonc ligne
site petit annonc
plateform annonc
encher ligne
vente encher
revent
produit occasion
fripery ligne
plateform b2b
commerc b2b
commerc gro
central achat ligne
comparateur ligne
guide achat
code promo
offre promotionnell
سوق كتروني
منصه بيع شراء
سوق الكترونيه
بيع وشراء
""",
    "ecommerce.retail": """
retail: fintech -9, ecommerce 16
retailer: fintech 19, ecommerce 22, business_software -11
retail tech
retail store: mobility_iot 8
brick mortar: ecommerce -41
supermarket: ecommerce 14
convenienc store: ecommerce -23
mom pop: fintech 11, ecommerce -36
kirana
grocery: ecommerce 16, greentech 13, mobility_iot 10
grocery delivery: ecommerce 22
grocer: big_data 11, ecommerce 19
shopping: ecommerce 9, business_software -8, mobility_iot 16
shopper: ecommerce 16
shopping app
point sale: fintech 11
pos: ecommerce -16
checkout
self checkout: ecommerce -21, business_software 9
one click checkout
cart: gaming 8, ecommerce -11, digital_media 13
abandoned cart
merchandising: ecommerce 11
sku
skus
cpg brand: big_data 14, ecommerce -9, business_software 13
fmcg: ecommerce -15
shelf: ecommerce -8
shopkeeper
in store: ecommerce 16
duka
spaza
informal retailer
small shop
local shop
corner store
retail chain
boutiqu
kiosk
shop owner
hypermarket
stockist
vending machin
loyalty card
physical store: ecommerce 9
store manager
store associat
shoplifting: ecommerce 16
shoplifter
foot traffic
footfall
planogram
cash register
cashierless
cashier
price tag
store inventory
consumer packaged goods
mama mboga
tuck shop
neighbourhood shop
neighborhood store
neighborhood shop
restock
restocking
fast moving consumer goods
commerc detail
detaillant
distributeur: ecommerce -29
grand distribution
commerc proximit: ecommerce 16
commerc local
magasin: mobility_iot 14
point vente: crm 9, ecommerce -13, digital_media 25
supermarch
epicery
courses ligne
panier
enseign
caiss
encaissement magasin
vitrin ligne
rayon
concept store: ecommerce 9
commerc: big_data 11, ecommerce -17
hypermarch
epicier
hanout
etiquett electroniqu prix
gms
tete gondol
centr commercial
catalogu promotionnel
bon reduction
souk
commercant quartier
commercant proximit: crm 9, ecommerce -20
enseign distribution
grand surfac
superett
petit commerc
petit commercant
commercant independant
point vente physiqu
lineair
ticket caiss
caiss automatiqu
logiciel caiss
system caiss
parcour achat magasin
experienc achat
experienc shopping
digital in store
borne interactif magasin
trafic magasin
retrait magasin
essayag virtuel
متاجر
محلات
تجار تجزيه
بقاله
""",
    "ecommerce.brand_words": """
shopify: ecommerce 18, digital_media 11
amazon: big_data 8, ecommerce -31
etsy
woocommerc
magento
ebay
alibaba: business_software 14
walmart
instacart
shopify for: digital_media 15
bigcommerc
klaviyo
flipkart
jumia
mercado libre
mercadolibr
sephora: ecommerce 17
wayfair
instacart for
prestashop
cdiscount
fnac
hmall
avito
""",
    "ecommerce.goods": """
consumer brand: ecommerce 14
fashion: ecommerce -36, greentech 9
apparel: ecommerce 15
clothing: ecommerce -35, greentech 20
cloth: mobility_iot 10
shoe
jewelry
furnitur: fintech 9, ecommerce -26
home goods
beauty: healthtech -12, digital_media 11
cosmetic
skincar: big_data 11, healthtech 14
makeup
gifting
gift card: ecommerce -30
coupon: ecommerce 25
bargain
deal on
flower: ecommerce 16
eyewear: ecommerce 9
luxury: ecommerce -14
sneaker: fintech -11, ecommerce -10
toy: edtech 9
wine
beer
snack
beverag: ecommerce -18
food product: ecommerce -14, greentech 14
subscription box
meal kit
consumer product: healthtech 14
consumer goods
physical product: ecommerce 16, digital_media 10, mobility_iot 19
made to order: ecommerce 16
custom made
wholesal: ecommerce 31
wholesaler
product catalog
product page
product return
fulfillment: ecommerce -18
order fulfillment
onlin ordering: ecommerce 24
product discovery
price comparison
best price
used car: ecommerce -31, mobility_iot 22
car dealer: ecommerce -9
car onlin
secondhand electronic
product photo
try on
virtual try on
tailor made: ecommerce 24
lingery
underwear
baby product
diaper
pet food
pet product
handbag
home decor
mattress
bedding
fragranc
cannabis: ecommerce -17
hair extension
hair product
wig
jewellery
eyeglass
sunglass
phone accessory
wedding registry
unboxing
subscription boxe
shea butter
applianc
bike onlin
collectibl
trading card
outfit
commercialis ligne
marqu mode
pret porter
vetement: ecommerce 25, greentech 15
chaussur
bijoux
mobilier
decoration
beaut
cosmetiqu
cadeau: ecommerce 36, digital_media 10
bon cadeau: ecommerce 19
coffret
bon plan
destockag
fleur
luxe
vin
produit terroir
produit artisanal
artisanat
precommand
livraison domicil
produit alimentair
personal shopper
cabin essayag
panier
abonnement box
box mensuell
sur mesur ligne
chemis
accessoir mode
maroquinery
horlogery
meubl
litery
parfum
biere
gastronomiqu
electromenager
produit high tech
puericultur
produit pour bebe
produit bio ligne
garde robe
tee shirt
objet personnalis
produit personnalis
liste mariag
argan
vente produit
vente articl
vente vetement
vente chaussur
vente bijoux
vente meubl
vente cosmetiqu
vente livre ligne
produit local
produit regional
produit frais ligne
produit alimentair ligne
fruit legum
panier legum
panier bio
vin ligne
cavist
fleur ligne
fleurist ligne
coffret cadeau
idee cadeau
liste cadeau
bijoux fantaisy
bijoutery ligne
sac
montr
lunett ligne
opticien ligne
jouet
ameublement
smartphon reconditionn
bricolag
animalery ligne
produit cosmetiqu
produit beaut
maquillag
personnalisation produit
impression demand
imprimery ligne
شراء
بيع
منتجات
طلبات
عروض
هدايا
ملابس
""",
    "ecommerce.trade_word": """
buy: crm 8, ecommerce -34
sell: crm 12, ecommerce -9, mobility_iot -8
selling: fintech 13, ecommerce -35
purchas: fintech -11, ecommerce -22, healthtech 10, mobility_iot 12
purchasing: fintech 13
brand: ecommerce -11, healthtech -10
gift: ecommerce 8
discount: edtech 13
alcohol
coffe: ecommerce -23, business_software 18, mobility_iot 14
distributor: fintech 10, ecommerce -14
inventory: ecommerce 18
inventory management
stock: fintech 12, mobility_iot -8
catalog: cybersecurity 9, digital_media -8
return: fintech 17, business_software 10, mobility_iot 15
order: ecommerce 38, digital_media -11, business_software -12
order management
ordering
electronic: ecommerce 8
acheter: ecommerce 11
vendr: ecommerce -10, business_software 21
achat: ecommerce 26
vente
vend
promotion: digital_media 24
reduction
remis: ecommerce 13
catalogu: ecommerce 27
command: ecommerce 18
commander
consommateur: ecommerce -11
prix: ecommerce -9
marqu: ecommerce -14, digital_media 9
""",
    "ecommerce.restaurants": """
restaurant: fintech 20, ecommerce 33, greentech -9, digital_media 13
food ordering: ecommerce 9
food delivery: ecommerce -16
meal: ecommerce -25
takeout: ecommerce -14
kitchen
ghost kitchen
cloud kitchen: mobility_iot 8
food: ecommerce 29, healthtech 21, greentech 21
drink
chef: ecommerce -14
food beverag
delivery: ecommerce 16
delivered to your door
doorstep
same day delivery: ecommerce -26
fresh food
fresh produc: ecommerce 14
repa: digital_media 9
plat
traiteur
livraison repa
livraison
produit frais
circuit court
producteur local
alimentation
مطاعم
توصيل طعام
توصيل
""",
    "ecommerce.sharing": """
sharing economy
rent out
rental: ecommerce -34
rent: ecommerce -34
booking: ecommerce -29, business_software 13
book: ecommerce -22, business_software 12
airbnb: ecommerce 10, digital_media -9
airbnb for
peer to peer: ecommerce 9, digital_media 11, business_software 21
on demand servic
ticket: crm 9, fintech -11, ecommerce -21
ticketing: ecommerce 24
subscription: fintech 30, ecommerce 39, business_software -11, mobility_iot -9
local business: ecommerce 19, healthtech 13
small business owner: ecommerce 13, mobility_iot 25
supplier: business_software 9, mobility_iot 13
procurement: ecommerce -9, mobility_iot 9
farmer
consumer: fintech 17, ecommerce -17, healthtech 21, digital_media 10, mobility_iot -16
product: crm 17, edtech 12, healthtech -20
price: big_data 10, digital_media 10, business_software -10
pricing: fintech 19, business_software 21
cheaper: greentech 11
affordabl
customer buy
conversion rate
conversion
loyalty
economy collaboratif
consommation collaboratif
location
louer: ecommerce 31
reservation: ecommerce 10
reserver
billettery
entre voisin
echang: digital_media 17
echanger
troc
partag: ecommerce -21
servic entre particulier
mise relation: ecommerce 59
tarif
fournisseur: business_software -14
particulier: ecommerce 39, greentech 13, digital_media 15
conciergery
servic personn
domicil
تاجير
حجز
""",
    "ecommerce.merchants": """
merchant: ecommerce 16, digital_media 11, mobility_iot 13
commercant: ecommerce 14
marchand: mobility_iot 8
تجار
""",
    "ecommerce.false_friends": """
faire
""",
    "edtech.name": """
edtech
ed tech
education technology
educational technology
e learning: edtech 30
elearning
onlin learning: business_software 12
onlin education
digital learning
distanc learning
learning platform: crm 9, edtech -18
learning management system
lms
mooc
onlin cours
onlin courses
onlin school
onlin university
onlin class
onlin degre
learning app
education platform: healthtech 11
education company
educational platform
educational content
mobil learning
microlearning
blended learning
adaptif learning
personalized learning
learning experienc: edtech 12
learning tool
learning content
languag learning
learn languag
learn english
learn to code
learn coding
coding bootcamp
bootcamp
coding school
coding class
live class
virtual classroom
ai tutor
tutor
tutoring
onlin tutoring
test prep
exam prep
exam preparation
homework
homework help
flashcard
study tool
study app
study buddy
sat prep
lesson: digital_media 11
lesson plan
e book for student
cours marketplac
cohort based courses
upskilling
upskill
reskilling
reskill
upskilling platform
corporat training
corporat learning
workforc training
employ training
learning development: edtech -14
professional development
vocational training
skill training
training platform: edtech -16
teacher training
stem education
early childhood education
financial education
music education
sex education
duolingo
coursera
udemy
khan academy
chegg
past paper
test preparation
kcse
kcpe
waec
jamb
edutainment
learning companion
onlin training
learning community
training courses
training program
training content
training video
cours creation
cours creator
cours platform
career courses
english learning
languag app
learning languag
reading app: edtech -28
learn to read
coding for kid
kid coding
learning pod
microschool
learning management: edtech -10
offlin learning
skill development
digital skill
job training
employability
career readiness
tvet
tech talent training
ai learning
early learning
childcar: edtech -10
daycar
child care
play guitar
learn music
learn piano
formation ligne
cours ligne
apprentissag ligne
formation distanc
enseignement distanc
plateform apprentissag
cours particulier: ecommerce 11
soutien scolair: ecommerce 8, edtech -11
aide devoir
devoir
class virtuell
ecole ligne
serious game educatif
manuel scolair
manuel numeriqu
ressourc pedagogiqu
outil pedagogiqu
contenus pedagogiqu
contenus educatif
logiciel educatif
application educatif
jeux educatif
ludo educatif: edtech 17
ludoeducatif
orientation scolair
orientation professionnell
preparation examen
preparation concour
apprentissag langu: edtech 9, digital_media -10
apprendr langu
cours langu
apprendr anglais
cours anglais
ent
environnement numeriqu travail
tableau interactif: edtech 16
tni
tbi
formation professionnell
formation continu
organism formation
centr formation
gestion formation
action formation
programm formation
ecole numeriqu
ecole code
auto ecole
permis conduir
code route
universit ligne
edition scolair
spoc
espac numeriqu travail
tableau blanc interactif
cours domicil
cours musiqu
cours code
cours programmation
rapid learning
social learning
cahier texte
carnet correspondanc
crech
garde enfant
eveil
tablett enfant
annal
mentorat
insertion jeune
competenc numeriqu
vae
bilan competenc
cpf
technology educatif
technology education
e formation
apprentissag numeriqu
apprentissag mobil
apprentissag adaptatif
apprentissag personnalis
apprentissag interactif
parcour apprentissag
parcour formation
parcour pedagogiqu
plateform formation
plateform educatif
plateform pedagogiqu
plateform lms
class invers
campus numeriqu
campus ligne
contenu pedagogiqu
contenu educatif: gaming 12, ecommerce 13
support pedagogiqu
video pedagogiqu
video educatif
exercic ligne
quiz pedagogiqu
examen ligne
certification competenc
revision bac
soutien scolair ligne
apprentissag lectur
apprendr lire
apprendr coder
apprentissag code
apprentissag programmation
robotiqu educatif
kit educatif
eveil enfant
orientation etudiant
plateform orientation
choix orientation
gestion scolair
logiciel gestion scolair
vie scolair
ent scolair
formation salary
formation adult
ingeniery pedagogiqu
ingeniery formation
formation digital
modul formation
micro learning
tutorat ligne
mentorat ligne
editeur logiciel educatif
editeur logiciel pedagogiqu
editeur solution pedagogiqu
editeur contenus pedagogiqu
editeur solution e learning
تعليم الكتروني
تعليم عن بعد
تعليم
دروس
منصه تعليميه
تكنولوجيا تعليم
تعلم
دورات تدريبيه
دروس خصوصيه
""",
    "edtech.school": """
school: big_data -9, edtech 24
student: ecommerce -11, digital_media -11, business_software -12
teacher: edtech 9
educator
classroom
curriculum
curricula
learner: edtech 10
education: gaming 12, edtech 21, business_software -11
educational
university: edtech -26, business_software 11
colleg: big_data 9, ecommerce 9, edtech -13
k 12
k12
higher education: crm 17, edtech 11, healthtech 10, business_software 16
higher ed: business_software 8
high school: edtech -12
kindergarten
preschool
elementary school
middl school
schooling
homeschool
homeschooling
campus: edtech -28
teaching
teach: edtech 33, business_software 12
professor
faculty
pupil
academic: edtech 15, business_software 12
academia
scholarship
admission
colleg admission
study abroad
international student: edtech -15
degre
degre program
alumni: edtech 11
textbook
literacy
computer scienc education
math
maths
mathematic
exam
grading
grader
essay: edtech -12, digital_media 14
tuition
quiz: gaming 18, edtech -20
quizz: edtech 10
edu
instructor
stem: edtech -12
kid learn
children learn
parent teacher
class: edtech -40, healthtech 11
after school: digital_media 19
child development
reading skill
mentorship: edtech 17
mentor
apprenticeship
certification courses
academy
graduat: edtech -15
cohort
educating
coursework
skill building
ecole: edtech -8
eleve
enseignant
etudiant: edtech -13
professeur: ecommerce 9
prof
enseignement
educatif: edtech 30
pedagogy
pedagogiqu
scolair: gaming 8, ecommerce 8
lycee
lyceen
collegien
universit: edtech -11
enseignement superieur
primair secondair
grand ecole
apprenant
apprentissag: edtech 17
apprendr
formateur
formation: edtech 30, digital_media -10, business_software -10
diplom
bac
baccalaureat
soutien: ecommerce 9, edtech -23
tuteur
tutorat
savoir
transmission savoir
dyslexy
dyslexiqu
monde educatif
education national
e education
revision
reviser
examen
concour
pedagogu
orientation
manuel
ecolier
universitair
enseignant eleve
eleve enseignant
parent eleve
etablissement scolair
etablissement enseignement
enseignement secondair
enseignement primair
maternell
programm scolair
salle class
cartabl numeriqu
alphabetisation
illettrism
troubl apprentissag
autism educatif
مدرسه
مدارس
طلاب
تلاميذ
اساتذه
معلم
معلمين
جامعه
جامعات
تكوين
تربيه
""",
    "edtech.learn": """
learn: big_data -9, edtech -13, digital_media -9
learning: edtech 21, digital_media -8
cours
courses: edtech 27
skill: edtech 21, business_software 8
training: big_data 11, edtech 37, healthtech 20, business_software -11
train peopl
coaching: healthtech 15
coach: healthtech 11, digital_media 20, business_software 22
study
studying
practic
knowledg: crm 17, edtech -11, mobility_iot 16
tutorial
workshop
train: ecommerce 18, edtech 17
career chang
career skill
educat
learn how: edtech 11, business_software -11
read to
reading: edtech -27, digital_media 10
kid: edtech 20, digital_media 16
children
parent: edtech -28
parenting: edtech 19
for kid: digital_media 15
toddler
competenc: edtech -15
apprend
tutoriel
exercic
stage: fintech 10, edtech -16
atelier: edtech 11
enfant: gaming 10, ecommerce 10, edtech -12
pour enfant
jeune: edtech -21
connaissanc
langu: edtech -12
certifiant
certification
مهارات
اطفال
تدريب
""",
    "edtech.career": """
career: edtech 55
internship
mentor
mentoring
job ready
career advic: edtech 11, digital_media 9
job seeker
interview preparation: edtech 20
softwar engineer career
computer scienc: edtech 9
programming: edtech 10
coding: edtech -12, digital_media 25, business_software -13
program: fintech 12, ecommerce -10, healthtech 14, business_software -12
scienc: big_data 11, edtech -8, healthtech 9
math skill
english: business_software 16, mobility_iot 16
languag: gaming -9, edtech -12, business_software 15
bilingual
youth
young peopl
teen
early career
talent pipelin
nonprofit
knowledg sharing
lectur
ebook
insertion professionnell
carrier: healthtech 10
stage: fintech 10, edtech -16
alternanc
jeune diplom
langu: edtech -12
anglais: edtech 14
memorisation
livre pour enfant
cultur general
vulgarisation
musee enfant
partag connaissanc
""",
    "healthtech.name": """
healthtech
health tech
digital health
ehealth
e health
mhealth
medtech
med tech
telemedicin: ecommerce 11
telehealth
healthcar: fintech -14, healthtech 30, business_software -21
health care: healthtech -10
femtech
biotech for health
health app
health platform
virtual care
remot care
virtual clinic
digital therapeutic
healthcar it
health data
health record
electronic health record
ehr: healthtech 10
emr
medical record: fintech 18
electronic medical record
hipaa
health system
health servic
healthcar provider: big_data 8, crm 12
healthcar professional
healthcar worker: fintech 9, business_software 24
healthcar company
healthcar organization
healthcar system
public health
global health
health outcom
value based care
medicar
medicaid
remot patient monitoring
patient monitoring
patient engagement
revenu cycle management: healthtech -10
medical billing: fintech -14, healthtech -11, business_software 20
medical coding
prior authorization: healthtech -20
clinical documentation
medical scrib
ai scrib
payer provider
health coaching
health equity
electronic prescription
emergency respons
health insuranc marketplac
health plan for
health information
health center
health centr
community health worker
community health
health worker
telepharmacy
claim denial
employer health
health navigation
referral management
rural health
health financing
assisted living facility
e sante: healthtech 18
esant
sante numeriqu
sante connect
sante digital
telemedecin
telesant
teleconsultation
telesurveillanc medical
sante: healthtech 23, digital_media -9
soin
soignant
professionnel sante
secteur sante
etablissement sante
dossier medical
dossier patient
donne sante
system sante
sante publiqu: big_data 18
parcour soin
parcour patient
objet connect sante
therapy digital
dispositif medical
technology medical
maison sante
etablissement soin
sante mobil
teleexpertis
officin
ambulancier
tier payant
telesuivi
teleassistanc
tele assistanc
dpi
dmp
samu
transport sanitair
objet sante connect
application sante
plateform sante
donne medical
dossier medical partag
dossier patient informatis
carnet sante
carnet sante numeriqu
carnet vaccination
tele medecin
tele expertis
telesoin
telediagnostic
suivi distanc patient
suivi patient
suivi medical
consultation medical
consultation distanc
consultation ligne
rendez vous medical
prise rendez vous medical
prise rendez vous avec medecin
logiciel medical
logiciel sante
logiciel hospitalier
system information hospitalier
image medical
materiel medical
equipement medical
equipement sante
robot chirurgical
robotiqu chirurgical
chirurgy assist
aide diagnostic
assistanc diagnostic
diagnostic medical
diagnostic precoc
personn dependant
aide domicil: mobility_iot 9
soin domicil
hospitalisation domicil
senior dependant
chute personn agee
prevention chute
e pharmacy
pharmacy garde
don sang
banqu sang
editeur logiciel medical: healthtech -54
editeur logiciel sante
editeur logiciel pour sante
editeur logiciel hospitalier
editeur solution sante
صحه
صحه رقميه
رعايه صحيه
تطبيب عن بعد
الطب عن بعد
صحيه
""",
    "healthtech.patient": """
patient
doctor: crm -8, healthtech 21, business_software 12
physician
nurse: edtech 22, healthtech -32
nursing: crm 8, healthtech -23
hospital: healthtech 29
clinic: crm 9, fintech -10, business_software 12
clinician
surgeon
surgery
surgical
medical: healthtech 21, business_software 10, mobility_iot -10
medicin
medication: healthtech 11
prescription: business_software -8
pharmacy: ecommerce 14, business_software -8, mobility_iot 8
pharmacist
primary care
urgent care
emergency room
dentist: healthtech -14
dental: fintech -9, healthtech 21
orthodontic
radiology
radiologist: business_software 10
pathology
therapist
caregiver: healthtech 11
home care: healthtech 15
home health: crm 12, healthtech -32
senior care: crm 12, healthtech -30
elder care
elderly care
hospic: crm 9, healthtech -24
specialty care
patient care
care team
care delivery
care coordination
care navigation
care management
quality care
point care
care provider
medical devic
medical imaging
medical practic
ambulanc: business_software 11
blood
optometry
eye care
physical therapy
physiotherapy
veterinary: healthtech -10, business_software 9
veterinarian
vet
pet health
privat practic
medical supply: healthtech -10
medical equipment
medical professional
medical appointment
care: healthtech -17, digital_media -10
medecin: ecommerce 12, digital_media 11
hopital
hospitalier
cliniqu
infirmier
chirurgy
chirurgien
chirurgical
pharmacien
medicament
medicamenteux
ordonnanc
dentair
radiologu
aidant
maintien domicil
personn agee
ehpad
maison retrait
silver economy
senior
dependanc
perte autonomy
prise charg: healthtech -30
urgenc medical
kinesitherapeut
orthopedy
orthopediqu
implant
prothes
catheter
imagery medical
irm
echography
veterinair
reeducation
handicap
personn handicap
malentendant
malvoyant
aveugl
non voyant
audition
auditif
prothes auditif
opticien
paramedical
bloc operatoir
laboratoir analys
biology medical
analys medical
sang
sanguin
soin sante
soin infirmier
kine
sage femme
ophtalmologu
cardiologu
dermatologu
malady infectieus
epidemy
traitement medical
hopital cliniqu
centr sante
personnel soignant
personnel sante
domain sante: healthtech 27
secteur medical
domain medical
medico social
sante travail
medecin travail
troubl musculo squelettiqu
ergonomy travail
deficient visuel
sourd
readaptation
appareil auditif
vision malvoyant
secour medical
chais roulant
fauteuil roulant
lesion cerebral
traumatism cranien
commotion cerebral
perin
detecter tumeur
poche froid
مرضي
طبيب
اطباء
مستشفي
مستشفيات
طبيه
طبي
صيدليه
صيدليات
ادويه
عياده
ممرضين
عيادات
الطب
علاج
اسنان
""",
    "healthtech.bio": """
biotech: healthtech -8
biotechnology: healthtech -31
biopharma: healthtech 14
pharma
pharmaceutical: healthtech -31
drug: ecommerce 13
drug discovery
drug development
therapeutic: healthtech 11
therapy: healthtech 22
treatment
clinical: healthtech 27
clinical trial: healthtech -11, business_software 10
clinical stage
preclinical
fda
fda approved
vaccin
antibody
gene therapy
gene editing
crispr
genomic
genom
genetic: healthtech -26
genetic testing: healthtech -25
dna: healthtech -14
rna
mrna
protein: greentech -9
protein design
peptid
cell therapy
stem cell
immunotherapy
oncology: healthtech -9
cancer
tumor
diseas: healthtech -16
chronic
chronic condition: ecommerce 15
chronic diseas
rare diseas
diabet
diabetic
alzheimer
parkinson
strok
cardiac
cardiology
cardiovascular
heart diseas
heart failur
obesity
antibiotic
microbiom
molecul: healthtech 10
small molecul
biomarker
diagnostic
diagnos: healthtech -8
diagnosis
diagnosing
blood test
medical research: healthtech -29
life scienc: healthtech 14
biology: healthtech 40
biological: healthtech 10
cell: greentech 10, mobility_iot 9
aging: healthtech -55
longevity
lifespan
healthspan
neuroscienc: healthtech -10
brain: healthtech -23, business_software 8
neurological
regeneratif medicin
infection
infectious
virus
viral: edtech 15
bacteria
bacterial
pathogen: healthtech -31, greentech 10
hiv
malaria
covid
covid 19
inflammation
inflammatory
autoimmun
immun
immun system
organ
kidney
liver
lung
bone
tissu
pain relief
chronic pain
injury: healthtech 15
wound: healthtech 13
epilepsy
autism
adhd: healthtech 14
dementia
allergy
asthma
insulin
glucos
hormon
ultrasound
mri
ct scan
ecg
eeg
x ray
imaging
lab test
lab testing
in vitro
efficacy
side effect
precision medicin
bioengineering
tissu engineering
bioprinting
biotherapeutic: healthtech 10
biologic
biosimilar
biopharmaceutical
antiviral
antifungal
tuberculosis
hypertension
heart rate
heart rhythm
cholesterol
arthritis
osteoporosis
migrain
psoriasis
eczema
acne
endometriosis
pco
ibs
irritabl bowel
gut health
crohn
celiac
erectil dysfunction
hair growth
ophthalmology
vision correction
deafness
spinal cord
paralysis
amput
prosthesis
exoskeleton
sepsis
transplant
dialysis
anesthesia
ventilator
oxygen
biopsy
early detection
rapid test
screening test
target discovery
lead optimization
toxicology
pharmacology
pharmacogenomic
bioinformatic: healthtech 8
proteomic
transcriptomic
microfluidic
organoid
nanoparticl: healthtech 14
psychedelic
ketamin
neurotechnology
neuromodulation
concussion
biohacking
nutrigenomic
snakebit
cholera
ebola
biopharmaceutiqu
pharmaceutiqu: healthtech -8
therapeutiqu
traitement: healthtech -18
essai cliniqu
essais cliniqu
precliniqu
etude cliniqu: healthtech -22
vaccination
anticorp
therapy geniqu
genomiqu
genetiqu
adn
arn
therapy cellulair
cellul souch
cellul
cellulair: healthtech -13
tumeur
tumoral
cancereus
malady
malady rare
malady chroniqu
chroniqu
diabetiqu
glycemy
avc
cardiaqu
cardiovasculair
obesit
antibiotiqu
antibioresistanc
microbiot
biomarqueur
diagnostiquer
depistag
depister
pathology
pathologiqu
scienc vie
scienc vivant
biologiqu
biomedical: healthtech 9
biomaterial
cerveau
neurologiqu
neurodegeneratif
infectieux
infectieus
bactery
bacterien
sida
vih
hepatit
inflammatoir
immunitair
auto immun
foie
rein
renal
poumon
pulmonair
osseux
osseus
tissus
douleur
plaie
dmla
retin
ophtalmology
ophtalmologiqu
dermatology
dermatologiqu
cutan
asthm
echograph
echographiqu
ultrason
endoscopy
candidat medicament
princip actif
effet secondair
medecin precision
medecin personnalis
medecin regeneratif
stent
pacemaker
grossess
accouchement
fertilit
prematur
anesthesy
reanimation
mortalit
morbidit
neuropathy
traumatism
arthros
fractur
osteoporos
scleros
insuffisanc cardiaqu
insuffisanc renal
invasif
clinicien
marquag ce medical
greff
transplantation
dialys
biotherapy
biomedicament
biosimilair
bioproduction
antifongiqu
tuberculos
paludism
drepanocytos
tension arteriell
arthrit
polyarthrit
endometrios
intestinal
cecit
surdit
acouphen
moell epinier
paralysy
exosquelett
septicemy
detection precoc
test rapid
autodiagnostic
bioinformatiqu
bio informatiqu
proteomiqu
nanomedecin
nanoparticul
radiotherapy
chimiotherapy
curietherapy
protontherapy
stimulation cerebral
neurostimulation
cerebral
biomateriau
hemostatiqu
cicatrisation
cicatric
orthes
orthodonty
corne
glaucom
cataract
molecul therapeutiqu
developpement cliniqu
anticorp monoclonal
sequencag adn
fibros
malady alzheimer
malady inflammatoir
malady neurodegeneratif
bioimpression
bio impression
ingeniery tissulair
laboratoir pharmaceutiqu
industry pharmaceutiqu
decouvert medicament
diagnostic in vitro
test diagnostiqu
test diagnostic
biocapteur
ultrason therapeutiqu
laser medical
sante animal
امراض
مرض
سرطان
سكري
لقاح
تشخيص
ادويه
تكنولوجيا حيويه
صيدلانيه
بيولوجيا
""",
    "healthtech.mental": """
mental health: healthtech 15
mental wellness
mental wellbeing
behavioral health
depression
anxiety: healthtech 18, digital_media 9
psychiatry
psychiatrist
psychologist
psychology: healthtech 10
psychotherapy
meditation
mindfulness
addiction: healthtech 8
substanc abuse
smoking cessation
quit smoking
insomnia
sleep
sleep apnea
stress: healthtech -19
burnout
eating disorder
ptsd
emotional health
talk therapy
emotional wellbeing
counseling
counselling
counselor
mental fitness
suicid prevention
suicid
grief
loneliness
sobriety
opioid
breathing exercis
breathwork
emotional support
sante mental
anxiet
psychiatriqu
psychologu
psychologiqu
arreter fumer
tabac
insomny
sommeil
apnee sommeil
troubl sommeil
risqu psychosocial
troubl cognitif
cognitif: healthtech -16
therapeut
sophrology
hypnos
relaxation
burn out
epuisement professionnel
souffranc
troubl comportement
troubl alimentair
anorexy
endormissement
respiration
صحه نفسيه
صحه عقليه
""",
    "healthtech.women": """
women health
fertility: healthtech 13
ivf
pregnancy
pregnant
maternity
maternal
maternal health
menopaus
birth control
contraception
sexual health
newborn
pediatric
men health
reproductif health
postpartum
menstrual
egg freezing
babie
sante femme
procreation
enceint
maternit
pediatry
pediatriqu
nouveau ne
nouveau nes
sexualit
حمل
خصوبه
صحه مراه
""",
    "healthtech.wellness": """
health: edtech -10, healthtech 11, digital_media -10, business_software -17
wellness: healthtech -11
wellbeing: ecommerce 10, healthtech 18, digital_media 9, business_software 15
well being
fitness: healthtech 13
nutrition: healthtech -22
nutritionist
dietitian
diet
weight loss: healthtech 26
weight management
lose weight
supplement
vitamin: healthtech -12
healthy: healthtech 14, business_software 9
workout: healthtech -15
exercis: healthtech 15
personal trainer
wearabl
sick
illness
symptom
telemonitoring
assisted living
senior
elderly
older adult
disability
hearing aid
hearing loss
vision loss
prosthetic
food allergy
hygien
first aid
lab: big_data 21, healthtech -18, business_software 22
laboratory: big_data 11
self care
gym: healthtech 12
yoga
pilat
running app
marathon
strength training
personal training
calory
meal planning
keto
probiotic
smoking: ecommerce 8, healthtech -15
hangover
physical activity
biofeedback
massag: healthtech -19
chiropractic
acupunctur
bien etre
forme: big_data 10, healthtech -23, digital_media 21, mobility_iot 8
nutritionnel
nutritionnell
dietetiqu
dieteticien
regim
perte poid
complement alimentair
sport sante
activit physiqu
bracelet connect
autonomy: mobility_iot 11
accessibilit
coach sportif
matela
postur
musculation
salle sport
coureur
cours pied
podometr
alimentation saine
manger sainement
probiotiqu
phytotherapy
plant medicinal
naturopathy
aromatherapy
huile essentiell
osteopath
osteopathy
ergotherapy
orthophonist
orthophony
sedentarit
bien vieillir
vieillissement: healthtech 17
detection chute
gestion stress
medecin douce
activit physiqu adapt
coaching sportif
coaching sante
arret tabac
surpoid
alimentation sante
suivi nutritionnel
conseil nutritionnel
nutritionnist: digital_media 16
hygien vie
mal dos
douleur chroniqu
تغذيه
رشاقه
لياقه
""",
    "healthtech.lab": """
life saving
lifesaving
scientist: business_software 14
researcher: healthtech -9, digital_media -9
in home care
clinical data: healthtech -9
trial
at home: ecommerce -12, healthtech -8
screening: fintech 11
appointment
biomaterial
sensor for body
molecular
novel: healthtech 26
steril
test: fintech -8, healthtech -8
scan
outcom: big_data 11, fintech 12
body
condition: cybersecurity 12
function
human body
drug design
biosecurity
microscopy: healthtech 20
lab automation
sequencing
synthetic biology: healthtech 11
medically
heart: mobility_iot 10
eye
skin: ecommerce 9, healthtech -30
teeth: healthtech 10
hair loss
bio: healthtech 11
claim
corps humain
corps
capteur corporel
essais
chercheur
laboratoir: healthtech 12
peau
yeux
moleculair
sequencag
recherch cliniqu
inserm
chu
thermiqu corporell
sterilisation
suivi distanc
geste
penibl
mini invasif
dispositif implantabl
dispositif
visant traiter
""",
    "greentech.name": """
greentech
green tech
cleantech
clean tech
climat tech
climatetech
climat: greentech 16
climat chang: greentech -8
global warming
sustainability: greentech 18
environmental: greentech -22
environmentally friendly
eco friendly: greentech -20
ecofriendly
circular economy
clean energy
green energy
renewabl energy: greentech 11
renewabl
net zero: fintech 10
decarboniz
decarbonization
decarbonizing
decarbonis
carbon
carbon neutral
carbon footprint: greentech -11
carbon emission: fintech 25, greentech 27
carbon captur: mobility_iot 8
carbon removal
carbon credit
carbon offset
carbon accounting: greentech -10
carbon dioxid
co2
co2 emission
greenhous gas
greenhous gase
greenhous gas emission
ghg
emission
zero emission
esg: greentech -10
methan
biodiversity
ecosystem restoration
reforestation
deforestation
regeneratif agricultur
climat risk
climat action
ecological
energy transition
low carbon
fossil fuel
fossil
direct air captur
biochar: mobility_iot 12
scope 3
decarbonisation
natur based solution
ecosystem servic
rewilding
regeneratif farming
sustainabl agricultur: greentech -23
sustainabl farming
sustainabl fashion: greentech 14
sustainabl product
sustainabl living
green building
green steel
green cement
green ammonia
bio based
biobased
biomaterial
eco system restoration
clean technology
clean fuel
fair trade
developpement durabl: greentech 30
transition energetiqu
transition ecologiqu
ecology
ecologiqu
environnement: greentech -17
environnemental: greentech 16
changement climatiqu
rechauffement climatiqu
decarbonation
decarboner
decarbon
bilan carbon
empreint carbon
gaz effet serre
emission co2
neutralit carbon
bas carbon
economy circulair
energy renouvelabl
energy verte
biodiversit
durabl: healthtech 12, greentech -14
eco responsabl
ecoresponsabl
eco conception
ecoconception
impact environnemental
empreint environnemental
empreint ecologiqu
respectueux environnement
respectueus environnement
quartier durabl
efficacit energetiqu
energy fossil
rse
greenit
green it
numeriqu responsabl
sobriet
financ verte
croissanc verte
chimy verte
agroforestery
agricultur biologiqu
permacultur
agricultur urbain
abeill
pollinisation
protection natur
impact positif
commerc equitabl
eco citoyen
eco quartier
ecoquartier
hqe
economy verte
emballag reutilisabl
ecogest
eco geste
ecomobilit
eco mobilit
iso 14001
analys cycle vie
nuisanc sonor
desertification
cop22
transition bas carbon
empreint energetiqu
compensation carbon
credit carbon
emission gaz effet serre
emission carbon
reduir impact environnemental
reduction impact environnemental
impact ecologiqu
impact carbon
performanc environnemental
rse environnement
responsabilit environnemental
comptabilit carbon
eco concu
eco construction
ecoconstruction
construction durabl
ville durabl
material durabl
materiau biosourc
material ecologiqu
emballag durabl
emballag biodegradabl
consign reutilisabl
zero dechet
economy eau
desalinisation
depolluer
pollution air
purification air
reboisement
plantation arbre
planter arbre
foret durabl
preservation environnement
protection environnement
dereglement climatiqu
risqu climatiqu
agricultur durabl
agricultur regeneratric
biopesticid
biocontrol
biofertilisant
biostimulant
engrais organiqu
engrais biologiqu
lombricompost
irrigation econom
goutt goutt solair
mode durabl
mode ethiqu
mode eco responsabl
tourism responsabl
consommation responsabl
consommation durabl
produit ecologiqu
بييه
بيييه
طاقه متجدده
طاقات متجدده
تنميه مستدامه
مناخ
اقتصاد دايري
طاقه نظيفه
""",
    "greentech.energy": """
energy: greentech 45
energy storag
energy efficiency: greentech -49
energy management
energy consumption: greentech 9
energy company
energy cost: greentech -43
energy saving
energy bill: greentech 12
energy market
electricity
electric grid
power grid
grid
smart grid
microgrid
electrification
electrify
utility: fintech 21, greentech -32
power plant: greentech -11
power generation
solar: big_data 13, greentech 38
solar energy: greentech 11, mobility_iot 9
solar panel
solar power
rooftop solar
solar installer
photovoltaic
wind power
wind energy
wind turbin: greentech 13, mobility_iot 12
hydropower: greentech 10
geothermal
biomass
bioga
biofuel
hydrogen: greentech -21
fuel cell: greentech -19
nuclear: greentech 10
nuclear energy
nuclear fusion
fusion energy
fusion
nuclear reactor
reactor
battery: healthtech 11, greentech 16, business_software 8
lithium: greentech -22
lithium ion
heat pump: greentech 11
off grid
mini grid
clean cooking
cookstov
kilowatt
megawatt
kwh
heating cooling
demand respons
virtual power plant
paygo solar
pay as you go solar
power outag
generator
smart meter
paygo
cooking gas
lpg
briquett
inverter
power purchas
power system
power electronic
perovskit
lighting for home
kerosen
charcoal
biodigester
biodiesel
ethanol
hydroelectric
tidal
thermal storag
superconductor
supercapacitor
electrolyzer
electrolysis
heat recovery
boiler
air conditioning
building efficiency
load shedding
energetiqu
electricit: greentech 12
reseau electriqu: greentech 13
smartgrid: greentech 9
production electricit
solair
panneau solair
photovoltaiqu
eolien
eolienn
hydrauliqu
geothermy
biogaz
methanisation
biocarburant
pile combustibl
nucleair
pompe chaleur
chauffag
chaudier
isolation thermiqu
renovation energetiqu
consommation energy: greentech -23
consommation energetiqu: greentech 9, mobility_iot 10
economy energy
consommation electriqu
maitris energy
performanc energetiqu
effacement
stockag energy
autoconsommation
compteur communicant
gestion energy
smart metering
hydrolienn
hor reseau
mini reseau
onduleur
hydroelectriqu
cogeneration
chauff eau
central electriqu
reseau intelligent
recuperation chaleur
chaleur fatal
reseau chaleur
electrolys
electrolyseur
supercondensateur
moteur electriqu
eclairag led
eclairag basse consommation
masen
iresen
energy solair
energy propr
energy eolienn
panneau photovoltaiqu
central solair
chauff eau solair
pompag solair
pompe solair
lampe solair
lampadair solair
kit solair
sechoir solair
cuiseur solair
four solair
electrification rural
acce energy
acce electricit
hydroelectricit
biomethan
bioethanol
hydrogen vert
stockag electricit
audit energetiqu
diagnostic energetiqu
bilan energetiqu
gestion energetiqu
optimisation energetiqu
optimisation consommation energy
economiser energy
sobriet energetiqu
factur energetiqu
factur energy
factur electricit
fournisseur energy
fournisseur electricit
electricit verte
pilotag energetiqu
chauffag intelligent
led basse consommation
thermiqu batiment
solution energetiqu
sourc chaleur renouvelabl
chaleur renouvelabl
intelligenc energetiqu
simulation energetiqu
projet energetiqu
equipement solair
طاقه
طاقه شمسيه
شمسيه
كهرباء
واح شمسيه
هيدروجين
بطاريات
طاقه ريحيه
""",
    "greentech.waste": """
waste: greentech -10
waste management
waste collection
recycling
recycl
recycled
recyclabl
upcycling: greentech 16
plastic waste
plastic pollution
plastic
bioplastic
biodegradabl
compost
composting
compostabl
food waste: greentech 10
e waste
landfill
pollution: greentech 12
air pollution
air quality
water treatment
wastewater: greentech -8
water purification
clean water
drinking water
water scarcity
desalination
sanitation
packaging waste
reusabl packaging
sustainabl packaging
sustainabl material
refurbished
reuse
black soldier fly
garbag
upcycled
tree planting
scrap metal
packaging alternatif
water filter
water filtration
water quality
water conservation
water management
water access
water leak
water meter
sewag
sludg
toilet
microplastic
pfa
oil spill
surplus food
unsold food
food loss
repair electronic
bsf
organic fertilizer
organic fertiliser
dechet
gestion dechet
collect dechet
recyclag
recycler
valorisation dechet
tri selectif
compostag
depollution
polluant
qualit air
traitement eau
eau usee
eau potabl
assainissement
dessalement
gaspillag alimentair
anti gaspillag
antigaspi
plastiqu recycl
reemploi
reconditionn
bioplastiqu
qualit eau
gestion eau
ordur
poubell
bac tri
ferraill
collect valorisation
biodechet
d3e
deee
microplastiqu
eau propr
filtration eau
fuite eau
compteur eau
epuration
effluent
irrigation intelligent
invendus alimentair
recyclery
ressourcery
reconditionnement
matier premier secondair
air interieur
tri dechet
dechet organiqu
dechet plastiqu
dechet electroniqu
dechet industriel
dechet menager
dechet alimentair
dechet vert
traitement dechet
valoriser dechet
transformation dechet
transform dechet
recuperation dechet
reduction dechet
recyclag plastiqu
recyclag battery
recyclag dechet
matier recycl
material recycl
recycleur
surcyclag
reparer
reparation appareil
reparabilit
gaspillag
anti gaspi
gaspi
invendus
huile usage
pneus usage
poubell intelligent
poubell connect
dechettery
collecteur dechet
ramassag ordur
ordur menager
نفايات
اعاده تدوير
تدوير
تلوث
معالجه مياه
مياه
مياه صرف
""",
    "greentech.ev": """
electric vehicl: greentech 11
ev charging: fintech 19
ev: greentech 15
evs
charging station
charging network
electric car
electric truck
electric bus
electric buse
electric motorcycl
electric aircraft: mobility_iot 9
electric airplan
electric aviation
e mobility
electric scooter: greentech -10
electric bike
battery swapping
sustainabl aviation fuel
electric motor
electric boat
vehicul electriqu
voitur electriqu
borne recharg
recharg electriqu
mobilit electriqu
mobilit durabl
velo electriqu
electromobilit
سيارات كهرباييه
""",
    "greentech.word": """
sustainabl: healthtech 15, greentech -14
sustainably
green: greentech -9
planet: gaming 18, edtech 10
earth: fintech 11, greentech -9, mobility_iot 9
water: big_data -10, mobility_iot 10
power: big_data -11, gaming 12, business_software 29
electric
oil gas: big_data 19, greentech 36
natural gas
fuel: greentech 16
ocean: digital_media 9
forest
soil: greentech -14
farm: healthtech -13, mobility_iot 10
crop: healthtech -9, greentech 12
agricultur: greentech -24
organic
plant based: healthtech 9, greentech 36
alternatif protein
cultivated meat: greentech 14
fungi
material: greentech -43
steel
cement
concret
mining: greentech 24
mineral
chemical: healthtech 13
hvac: mobility_iot 9
heating
thermal
weather
wildfir
efficient building
off grid
fashion waste
eco
cell based meat: greentech 8
clean meat: greentech 13
cultured meat
lab grown
meat alternatif
alternatif meat
alternatif dairy
dairy free
animal free
vegan
insect protein: greentech -10
insect
algae
mycelium
food system
vertical farming: greentech -20
hydroponic: greentech -15
drought
pest: healthtech -9, greentech 18
pesticid: healthtech 17, greentech 13
fertilizer
weed
diesel
gasolin
textil: greentech -27
permafrost
coral
fish farming
aquacultur
bike friendly
walkabl
vert
verte
natur: greentech 14
naturel: crm 10
eau
electriqu
foret
bio: greentech 9
biosourc
material biosourc
bois
thermiqu
meteo
meteorologiqu
gaz: greentech 9
petrol
batiment durabl
agroecology
vegetal
responsabl
solidair
algue
microalgu
hydropony
inondation
secheress
engrais
sapin: greentech 27
jardinag
toitur vegetalis
vegetalisation
aquapony
""",
    "digital_media.core": """
digital marketing agency
marketing agency
web agency: digital_media -30
advertising agency
production company
social network: digital_media -25
music streaming
media company
agenc communication: digital_media -16
agenc web: digital_media -20
agenc digital: edtech 15
agenc publicit
agenc marketing
regie publicitair: cybersecurity 20, digital_media -81
marketing digital
reseau social: digital_media 20
production audiovisuell
societ production
maison edition
webradio
web tv
""",
    "digital_media.marketing": """
marketing: big_data 10, crm 12, digital_media 44, business_software 15
digital marketing: digital_media -16
content marketing: big_data -8
email marketing
marketing automation
marketing platform: digital_media 11
performanc marketing
growth marketing
influencer marketing
affiliat marketing
marketer: big_data 11, digital_media 16
marketing team: big_data 11, digital_media 14
marketing tool
marketing campaign: digital_media 17
seo: big_data -9
search engin optimization
sem
search marketing
adword
ads: big_data 12, cybersecurity 26, digital_media -45
ad: cybersecurity 12, digital_media -30
advertising: digital_media 17
advertiser
advertisement
ad campaign
ad network
adtech
ad tech
ad creatif
ad spend
digital ads
video ads
display ads
programmatic
programmatic advertising
billboard
out home advertising
retargeting
martech
social media marketing
brand marketing
public relation
pr agency
press releas
copywriting
landing page: ecommerce 21, digital_media -17
growth hacking
newsletter: digital_media 21
promotion brand
influencer
ugc: digital_media -20
user generated content: digital_media -21
mobil advertising
media buying
brand safety
ai search visibility
generatif engin optimization
geo optimization
answer engin optimization
creatif agency: digital_media -15, business_software 9
digital agency
digital signag
brand activation
market activation
content agency
growth agency
brand campaign
brand partnership: digital_media -16
brand strategy
media agency
audienc targeting
sponsored content
promotion agency
press coverag
publicist
communication agency
build websit
websit design
web designer
logo design
app store optimization
search ranking
rank on googl
organic traffic
backlink
utm
customer acquisition campaign
conversion optimization
personalization engin
branded content
content strategy
webmarketing: ecommerce 11, digital_media 14
web marketing: digital_media 15
e marketing: digital_media -17
emarketing: digital_media -18
marketing numeriqu
marketing mobil: digital_media 10
marketing direct
marketing relationnel
marketing interactif
marketing influenc
street marketing
emailing: digital_media 17
e mailing
campagn marketing
referencement: ecommerce 15, digital_media -30, mobility_iot 8
referencement naturel
sea
publicit
publicitair: digital_media 24
annonceur: digital_media -10
regie
programmatiqu
bannier
affiliation
affichag dynamiqu
affichag digital
agenc interactif
agenc conseil: digital_media -22
communication digital
communication interactif
communication numeriqu
communication visuell
communication marqu: digital_media -20
strategy digital: digital_media -39
strategy communication: digital_media 25
relation press: digital_media 15
relation publiqu: digital_media 14
e reputation
reputation ligne
image marqu
visibilit ligne
visibilit sur internet
influenceur
brand content
inbound marketing
natif advertising
identit visuell: digital_media -15
webdesign: digital_media -11
web design: crm 9, digital_media -28
rich media
richmedia
qr code publicitair
acquisition trafic
achat espac: big_data 9
agenc 360
plv
signaletiqu digital
agenc com
agenc production
agenc e commerc
agenc specialis: digital_media -27
conseil communication
communication global
communication multimedia
communication ligne
communication mobil
communication publiqu
communication institutionnell
support communication
campagn communication
campagn digital
campagn web
strategy web
creation site web
creation web
conception site
site vitrin
optimisation site
positionnement sur googl
lien sponsoris
trafic qualify
ciblag comportemental
operation promotionnell
promotion vente
jeux concour
sponsoring
notoriet marqu
identit marqu
imprimery
impression numeriqu
web to print
communication evenementiell
communication influenc
communication 360
agenc pub
agenc creatif
agenc evenementiell
agenc relation press
relation media
strategy contenu
strategy marketing
strategy marqu
chart graphiqu
creation graphiqu
direction artistiqu
publicit ligne
publicit mobil
publicit digital: digital_media 8
publicit exterieur
affichag publicitair
affichag numeriqu
panneau publicitair
espac publicitair
achat media
achat programmatiqu
publicit programmatiqu
reciblag publicitair
ciblag publicitair
adserver
referencement payant
referenceur
netlinking
ereputation
gestion reseau social
influenc marketing
campagn publicitair: big_data 14
marketing sensoriel
marketing olfactif
marketing proximit
marketing local
marketing participatif
marketing client
marketing evenementiel
marketing contenu
couponing
equip marketing
direction marketing
directeur marketing
responsabl marketing
professionnel marketing
conception site web
conception site internet
redacteur web
redactionnel
تسويق رقمي
تسويق
اعلانات
اعلان
اشهار
وكاله رقميه
حملات اعلانيه
""",
    "digital_media.marketing_word": """
affiliat
campaign
brand awareness
branding
sponsorship: digital_media 10
publisher: digital_media 19
monetiz: digital_media 8
monetization
campagn: digital_media 13
display: ecommerce 12, digital_media -23, mobility_iot 16
visibilit
audienc
monetisation: digital_media 11
monetiser: digital_media 12
communication: greentech -9, digital_media -48, mobility_iot -11
mediatiqu
notoriet
""",
    "digital_media.social": """
social networking: digital_media -14
social media: ecommerce 15, digital_media -45
social app: digital_media -11
social platform
social video
youtuber
creator: fintech 28, edtech 13, digital_media 30, business_software -14
content creator: digital_media -18
creator economy: digital_media 18
onlin community: digital_media -9, business_software 17
community platform: digital_media -20
livestream
live streaming
streamer
follower
fandom
patreon
substack
photo sharing: digital_media -15
share photo
blog: edtech 11, digital_media 23
blogger: digital_media 23, business_software 11
blogging
community builder
social discovery
social product
social feed
social content
social recommendation
social game network
meet new peopl
make friend
group messaging
share moment
share story
share video
sharing photo
sharing video
photo app
discussion forum
onlin dating
fan community
fan engagement
fan club
superfan
onlyfan
membership platform
paid community
virtual event: digital_media -41, business_software 25
event platform
meetup
gossip
vlog
vlogger
selfy
sticker
emoji
gif
media social: edtech 16
communaut ligne
site communautair: digital_media 30
plateform communautair: ecommerce 22, digital_media -22
web social
createur contenu
community management
community manager
blogueur
partag photo: digital_media -17
social tv
conversation web: digital_media 14
reseau communautair
site partag
site social
partager photo
partag video
partag contenus
community manag
animation communaut
communaut virtuell
tweet
veill sur reseau
application facebook
social analytic: digital_media 8
bon plan sorty
reseau social mobil
reseau social prive
application rencontr
rencontr ligne
application communautair
plateform social: digital_media -11
plateform echang
plateform participatif
forum ligne
messagery instantan
chat video
createur contenus
creatric contenu
abonn: digital_media -14
viralit
blogueus
youtubeur
instagrammeur
fan artist
evenement entre amis
sorty culturell
agenda culturel
billettery ligne
billettery evenementiell
salon virtuel
evenement virtuel
evenement hybrid
evenement ligne
evenement professionnel
participant evenement
شبكه اجتماعيه
شبكات تواصل اجتماعي
تواصل اجتماعي
مواقع تواصل
صناع محتوي
مدونه
""",
    "digital_media.social_word": """
instagram: digital_media -14
tiktok: ecommerce 15
youtub: fintech -9
snapchat
twitter: digital_media 10
facebook: digital_media -15
reddit: digital_media 22
community: gaming 9, edtech -12, healthtech 21, greentech 17, digital_media -15, mobility_iot -9
fan: fintech 9, digital_media -21
viral: edtech 15, digital_media 8
discord: gaming 9, digital_media 13
post: healthtech -19, digital_media -20, business_software 11
feed
group chat
communautair: ecommerce 9
communaut: ecommerce 13
partager
partager vos
reseautag: digital_media 18
social: big_data -9, fintech 11
buzz
""",
    "digital_media.video": """
video editing: digital_media 18
video production: digital_media 20
video creation
video platform
video content: digital_media -24
video streaming
short video
video editor: digital_media -23, business_software 9
ai video: digital_media 10
video generation
filmmaker
filmmaking
movie: digital_media 12
cinema
television: digital_media -9
tv show: digital_media 15
streaming servic
streaming platform: digital_media 11
hollywood
vfx
photography: digital_media 13
photographer
visual content: digital_media -29, business_software 11
vod: digital_media -13
broadcast: digital_media -66
broadcasting
broadcaster
documentary
netflix
visual effect
3d animation
virtual production
subtitl
dubbing
voice over: digital_media -13
voiceover
screenplay
nollywood
african content
video tool
video maker
video hosting
video sharing
video player
video clip
film production
film industry
short film: digital_media -14
short form video: digital_media -14
animated video
animated series
animation studio
anime: digital_media -14
explainer video: edtech 10
personalized video
interactif video
360 video
live stream: digital_media 21
livestreaming
ott
pay tv
tv channel
tv series
screenwriter
storyboard
video localization
captioning
image editing
photo editing
photo editor: digital_media 14
stock photo
photo booth: digital_media -16
content creation tool
ai generated video
ai avatar
generatif video
text to video
image generator
ai image: digital_media -11
motion graphic
production house
production studio
cinematic
cinematographiqu
audiovisuel: digital_media 32
audiovisuell
webtv
tv connect
chain television
chain: digital_media -17
programm tv: digital_media 8
programm audiovisuel
documentair: big_data 9, digital_media -9
webdocumentair
webdoc
iptv
video demand
diffusion video: digital_media -14
motion design
animation 3d: digital_media -11
post production: healthtech 10, digital_media 8
postproduction
realisateur
transmedia
crossmedia
second ecran
photograph: ecommerce 9, digital_media -18
effet special
dessin anime: digital_media -18
sous titrag
doublag
telediffusion
multi ecran
tous ecran: ecommerce 10, digital_media 23
visit virtuell
tournag
storytelling: digital_media -12
court metrag
reportag: digital_media -12
effet visuel
imagery 3d
modelisation 3d
infography
infographist
photothequ
production video
video ligne: digital_media 19
video interactif
video direct
video live
video entrepris: digital_media 14
web serie
web series
websery
plateform video
hebergement video
streaming video: digital_media -14
montag video
captation video
retransmission
film entrepris
film animation
film institutionnel
image synthes
3d relief
stereoscopiqu
video 360
panorama
vue panoramiqu
panoramiqu
retouch photo
tirag photo
livre photo
photo numeriqu
prise vue
producteur: ecommerce 12, digital_media 20
scenarist
televisuel
televisuell: digital_media 11
guide tv
catch up tv
video projection
videomapping
mapping video
creation video
video marketing
svod
plateform streaming
webtel
tele
chain tv
chain youtub
studio animation
animation 2d
production cinematographiqu
captation
drone video
contenus immersif
contenu immersif
realit virtuell augment
banqu image
animation trois dimension
trois dimension
contenu vr
contenus vr
contenu realit virtuell
contenus realit virtuell
فيديو
سينما
تلفزيون
انتاج سمعي بصري
سمعي بصري
افلام
تصوير
بث
""",
    "digital_media.image_word": """
video: crm 8, gaming -10, fintech -11, ecommerce -9, edtech 12, healthtech -12, digital_media 54, business_software -9, mobility_iot -9
film
tv: healthtech 9, digital_media 13
show
series
streaming
animation: digital_media 11
animated
photo: digital_media -37, business_software -10
actor
serie
image: digital_media -47, mobility_iot 12
""",
    "digital_media.audio": """
music: ecommerce 9, business_software 11
musician: digital_media 8
artist: fintech 9, digital_media -30, mobility_iot 11
podcast
podcasting
podcaster
audio content
audiobook
radio: healthtech 8, digital_media -16
concert
live music: digital_media -25
song: digital_media 12
record label
spotify: digital_media -10
dj
djs
playlist
music creation
sound recording
band: digital_media 14
songwriter
lyric
audio: digital_media -15
listener
soundcloud: digital_media -10
beat
afrobeat
record company
royalty
sound effect
sound design
ai voice generation
voice actor
tour date
gig booking
rapper
musiqu: digital_media 31
musical: digital_media 27
musicien
livre audio
label: digital_media -28
morceau
album: digital_media -12
festival
sonor: digital_media 11
chanson
industry musical
edition musical
deezer
meloman
partition
studio enregistrement
compositeur
beatmaker
rington
sonnery
karaok
hifi
synthetiseur
streaming musical
plateform musical
label musical
chanteur
production musical
distribution musical
education musical
instrument musiqu
web radio
emission radio
identit sonor
design sonor
موسيقي
بودكاست
راديو
اذاعه
فنانين
""",
    "digital_media.press": """
digital media
journalism
journalist
newspaper
magazin: edtech 15, digital_media 13
news: digital_media 11
newsroom
news app: digital_media 14
news site
publishing: digital_media 17
book publishing
ebook: digital_media -10
e book
novel: healthtech 10, digital_media -13
comic: digital_media -9
comic book
webtoon
content creator: digital_media -18
content platform
content production
digital content: digital_media -9
creat content
editorial: digital_media -25
storytelling platform
reader
content studio
entertainment company
copyright
content licensing
onlin publication
media platform
media brand
media business
media house
media network
media production
media startup
writer publish
book publisher
read book: digital_media -11
book lover
book club
african story
children book
kid book
content discovery
content curation
content recommendation
content management system: digital_media -8
content creation platform
investigatif
press ligne
journal: cybersecurity 9, ecommerce 9, digital_media 18
actualit: digital_media -13
info ligne
site information
webzin
edition numeriqu: digital_media 11
editeur contenus
edition livre
livre numeriqu: ecommerce 9
livre enrichi
livre enrichis
epub
librairy: digital_media -8
librair
ecrivain
roman
bande dessin: digital_media 14
bd
manga
contenus numeriqu: digital_media -22
contenus multimedia
contenus interactif
creation contenu
creation contenus
production contenu
production contenus: digital_media -17
redaction web: digital_media -30
divertissement: digital_media -10
liseus: digital_media -13
kiosqu
kiosqu numeriqu
datajournalism
data journalism
numerisation livre
dedicac
litterair
litteratur
droit auteur
portail information
redacteur
traduction
traducteur
bibliothequ numeriqu
bibliothequ: gaming 9, digital_media -14
mediathequ
press ecrit
press local
press professionnell
press specialis
group press
editeur press
agenc press
revue ligne
revue numeriqu
publication numeriqu
edition electroniqu
edition web
editeur web: big_data 10, mobility_iot 11
editeur site
editeur numeriqu
livre electroniqu
livre interactif
livre pour enfant
livre jeuness
application lectur
lectur numeriqu
lectur ligne
ecritur interactif
histoir interactif
contenus video
contenus digital: ecommerce 19
media ligne
media information
media numeriqu: digital_media 20
nouveau media: digital_media 15
web media
site media: ecommerce 13, digital_media 11
portail web
guide ligne
info local
information local
curation contenu
encyclopedy
journal ligne
press numeriqu
site actualit
portail actualit
web magazin
magazin ligne
fact checking
fauss information
fake news
verification information
abonnement press
bd numeriqu: digital_media 18
auteur independant
autoedition
autopublication
interpretation conferenc
اعلام
صحافه
مجله
نشر
كتب
محتوي رقمي
محتوي
جريده
اخبار
صحف
""",
    "digital_media.content_word": """
media: ecommerce -11, digital_media 19
press: ecommerce 15
publisher: digital_media 19
book: ecommerce -8, digital_media -18, business_software 12
author
writer
content creation: digital_media -14
story: edtech -9, digital_media 23
fiction
entertainment
revue
edition: digital_media 19
editeur: gaming 10, digital_media -30
livre: greentech 10, digital_media 29
auteur
lecteur: digital_media -13
contenus: digital_media -18, business_software 8
contenu: big_data 10, ecommerce 9
redaction
multimedia: edtech 10, digital_media -30
publication: digital_media -9
publier: digital_media 11
""",
    "digital_media.culture": """
cultur: healthtech 13, digital_media -9
cultural
cultural heritag
museum
theater
theatr
art gallery
digital art
creatif industry
live event
event discovery
festival
performing arts
nightlif
art: digital_media -15
arts: digital_media -8
design agency
graphic design: digital_media -22
celebrity: fintech -12, digital_media 9
gallery
artwork: digital_media -10
tourism heritag
exhibit
exhibition
live entertainment
live performanc
stand up comedy
comedy
comedian
dancer
event organizer
event planning
event ticket
event ticketing
fashion show
model talent
design studio
graphic designer: digital_media -16
illustrator
illustration
culturel: digital_media 26
culturell: digital_media 17
patrimoin culturel
patrimoin: digital_media 25
musee
spectacl
spectacl vivant
exposition
galery art: digital_media -22
art numeriqu
arts numeriqu
industry culturell
industry creatif
creation numeriqu
design graphiqu
graphism: digital_media -10
graphiqu
graphist: digital_media -19
evenementiel
evenementiell
creatif: big_data 10, fintech 15, digital_media -25, business_software 10
creation artistiqu
artistiqu
design interactif
installation interactif
scenography
art contemporain
uvre art
oeuvr
mediation numeriqu
visit guide: edtech 9
audioguid
guide visit
uvre numeriqu
creation contemporain
opera
cirqu
comedien
humorist
monument
museography
museographiqu
museal
reconstitution 3d
experienc immersif
dispositif interactif
scenographiqu
organisation evenement
illustrateur: digital_media -19
atelier creation
studio design
studio production: digital_media 14
production digital
projet multimedia
borne interactif
table tactil
economy creatif
arts cultur
galery ligne
artist plasticien
march art
mediation culturell
offre culturell
patrimoin culturel numeriqu
numerisation patrimoin
parcour culturel
loisir culturel
danse
salle spectacl
festival culturel
designer mode
stylist
art africain
promotion art
artist africain
mise valeur patrimoin
valorisation patrimoin
ثقافه
ثقافيه
متحف
متاحف
فنون
صناعات ثقافيه
صناعات ابداعيه
تراث
""",
    "digital_media.weak": """
content: big_data -9, ecommerce -17, edtech 18, digital_media 37, business_software 11
creatif: big_data 10, fintech 15, digital_media -25, business_software 10
creativity: digital_media -22
brand: healthtech -10, digital_media 21
agency
audienc
viewer
community: gaming 9, edtech -12, healthtech 21, greentech 17, digital_media -15, mobility_iot -9
websit builder: digital_media 15
websit: big_data -11, cybersecurity -12, gaming -17, fintech -10, healthtech -9, digital_media 24, business_software 22
web design: crm 9, digital_media -28
designer: digital_media -46, business_software 16
design: crm -10, cybersecurity -11, gaming -8, mobility_iot -11
image: digital_media -47, mobility_iot 12
image generation
photo video: digital_media 39
share: ecommerce -11, business_software 12
social: big_data -9, fintech 11
friend
discover: edtech 9, digital_media -17, mobility_iot -11
discovery
experienc: big_data -15, cybersecurity 13, ecommerce -8, greentech 13, digital_media -17, business_software 10
event: crm 15, ecommerce 18
recommendation: digital_media 11, business_software -9
personalized content
growth: big_data 25, crm 17, ecommerce -17, digital_media 24, business_software 9, mobility_iot -10
conversion
engagement: fintech 10
email campaign
analytic for marketer
traffic: cybersecurity 11
dating
dating app
generatif ai media
text to speech
voice generation
voice: crm -22, gaming 15, ecommerce -12, edtech -14, healthtech -14, business_software -14, mobility_iot 9
translation: digital_media -19
interactif: big_data 21, edtech 15, healthtech 8, digital_media 32
immersif: ecommerce 11, digital_media -8
virtual reality
camera: digital_media 40
avatar: digital_media -29
agenc: ecommerce 15, digital_media -25
digital: gaming 8, fintech 18, ecommerce 15, edtech -10, healthtech 13, business_software -17, mobility_iot 11
creation: gaming 10, ecommerce 20, healthtech 11, digital_media -19, mobility_iot -8
creer: edtech 9, digital_media -16
diffusion: gaming 10, ecommerce 18, digital_media 10
diffuser: digital_media 9
marqu: digital_media 24
reseau: digital_media 46, business_software -16
web: crm -10, ecommerce -18
site web: business_software 18
site internet: ecommerce 10, digital_media -26
creation site: digital_media -15
tablett
mobil: big_data -18, cybersecurity 10, gaming 22, ecommerce -22, digital_media -22, business_software -10, mobility_iot 18
application mobil: ecommerce 9, digital_media 12, mobility_iot 15
evenement: digital_media -13, business_software 13
numeriqu: edtech 10, mobility_iot 9
decouvrir: ecommerce 10, edtech 12, digital_media 31
decouvert: digital_media 16
passionn: ecommerce 13, digital_media -17
membr: cybersecurity 13, edtech 11, digital_media 22
internaut: digital_media 13
amis
rencontr
site rencontr: digital_media -11
utilisateur: digital_media 23
realit augment: digital_media 16
strategy: ecommerce 10
""",
    "digital_media.false_friends": """
meme
""",
    "business_software.core": """
erp softwar
erp system
erp solution
erp for: business_software -10
accounting softwar: business_software -33
bookkeeping softwar
payroll softwar
hr softwar: business_software -17
hr platform: business_software -23
human resourc softwar
hris: business_software 12
applicant tracking system
recruiting platform
recruitment platform
recruiting softwar: business_software -17
recruitment softwar
talent platform
legal softwar
law firm softwar
legal tech
legaltech
contract management
contract lifecycl management
document management: business_software -38
document management system
document management softwar
project management softwar: business_software -9
project management tool
project management platform: business_software 14
business management softwar
business management platform: fintech 19, business_software 11
invoicing softwar
billing softwar
workflow automation platform: business_software 12
workflow softwar: business_software -19
practic management softwar
procurement softwar: business_software -9
procurement platform: business_software 13
expens management softwar
e signatur: business_software 17
electronic signatur
hr tech
hrtech
job board
job platform
field servic management softwar
logiciel gestion: digital_media 12, business_software -43
logiciel gestion commercial
progiciel: business_software -19
progiciel gestion
progiciel gestion integr
solution gestion: ecommerce 8, greentech 9, business_software -20
editeur logiciel gestion: business_software -66
editeur progiciel
ged
gestion electroniqu document
gestion documentair
dematerialisation document: business_software -19
dematerialisation factur
archivag electroniqu
coffr fort numeriqu
sirh
logiciel rh
logiciel paie
gestion paie
gestion ressourc humain
logiciel recrutement
plateform recrutement
solution recrutement
site emploi
offre emploi
logiciel facturation
logiciel comptabl
logiciel comptabilit
comptabilit ligne
facturation electroniqu
gestion projet: business_software -21
logiciel gestion projet
gpao
gmao
gestion commercial
gestion production
gestion entrepris: business_software 8
signatur electroniqu
travail collaboratif: business_software -27
outil collaboratif: business_software 14
logiciel metier
gestion stocks
gestion contenu entrepris
comptabilit
""",
    "business_software.system": """
erp: business_software -24
pgi
""",
    "business_software.erp": """
erp: business_software -27
pgi
enterpris resourc planning
business softwar: business_software 13
enterpris softwar: business_software -16
management softwar
saa for business
operating system for business
back offic: fintech 14, business_software -13
backoffic: business_software -8
business process: business_software -21
workflow automation: big_data 22, fintech 21, business_software 23
workflow: business_software -10
robotic process automation: business_software -8
rpa: business_software -10
bpm: business_software -12
project management
task management
work management
resourc planning
workforc management: business_software -20
field servic
field servic management
practic management
property management softwar
system record: business_software -8
vertical saa: business_software -8
enterpris ai: business_software -22
process mining
business automation: business_software 13
sme softwar
business management system
hotel management system
property management system
church management
sacco management system
enterpris resourc
digitization business
business digitization
business operating system
operating system for small business
operating system for company
all in one platform for business
small business management
enterpris automation
agentic automation
enterpris application: business_software 20
enterpris app
ai agent for enterpris
legacy softwar: business_software 15
sap implementation
salesforc implementation
itsm
it management
it operation
it servic management
facility management
maintenanc management
cmm
work order
job management
construction management: business_software -9
construction softwar
preconstruction
property management platform
hoa management
real estat softwar
salon softwar
inventory softwar
quality management
complianc management
policy management
audit softwar
operation softwar: mobility_iot 12
operation platform
ops softwar
shared servic
business continuity
product lifecycl management
engineering management
issue tracking: business_software 10
bug tracking
ticket management
roadmapping
gestion integr
processus metier
automatisation processus
gestion tache
gestion planning
gestion stock
gestion parc
gestion temp
temp activit
pilotag activit
openerp: business_software 14
odoo
gestion immobilier
syndic
logiciel gestion affair: business_software 10
plm: business_software -10
gestion qualit
gestion documentair qualit
system management
application metier
logiciel entrepris
digitalisation entrepris
digitalisation processus
transformation digital entrepris
automatisation robotis
maintenanc assist par ordinateur
dynamic nav
logiciel integr
informatiqu gestion
system information gestion
gestion processus
modelisation processus
optimisation processus
qualit hygien securit
qhse
gestion risqu
gestion flott informatiqu
helpdesk intern
itil
gestion maintenanc
maintenanc industriell assist
gestion atelier
suivi production
ordonnancement
gestion chantier
suivi chantier
gestion locatif
logiciel immobilier
gestion copropriet
gestion etablissement
gestion hotelier
logiciel hotelier
gestion restaurant
gestion cabinet
gestion intervention
planification intervention
gestion portefeuill projet
portefeuill projet
ppm
pmo
suivi projet
gestion relation fournisseur
gestion command
gestion vente achat
logiciel saa
logiciel mode saa
application gestion: business_software 24
logiciel professionnel
logiciel pour entrepris
application entrepris
solution logiciell pour entrepris
numerisation processus
transformation digital
logiciel mes
mes: edtech 9
logiciel production
logiciel gestion production
suivi amelioration qualit
amelioration continu
lean management
excellenc operationnell
integrateur erp
integrateur sap
integrateur odoo
integration erp
solution erp
solution sap
mise place erp
solution metier
solution gestion pour pme
gestion pme
gestion pour pme
gestion commercial comptabl
gestion administratif financier
gerer entrepris
gestion quotidienn
gestion quotidien entrepris
suite logiciell gestion
suite gestion
edition logiciel
editeur integrateur
developpement logiciel gestion
refont system information
urbanisation system information
dematerialisation processus
dematerialisation procedur
digitalisation procedur
digitalisation servic
digitaliser processus
numerisation entrepris
automatisation tache
automatiser tache: business_software -8
automatiser vos processus
automatiser processus
automatisation flux
flux travail
tache administratif
tache repetitif
tache chronophag
gestion intervention terrain
intervention terrain
technicien terrain
technicien maintenanc
maintenanc equipement
suivi equipement
gestion equipement
gestion actif industriel
gestion patrimoin immobilier
gestion parc immobilier
maquett numeriqu batiment
gestion hotel
gestion hospitalier entrepris
gestion pressing
gestion exploitation agricol
gestion salon
gestion association
gestion associatif
gestion evenement
gestion laboratoir
gestion inventair
inventair
gestion entrepot logiciel
tableau bord gestion
gestion risqu entrepris
gestion conformit
conformit entrepris
gestion crise
plan continuit
appel fond
editeur logiciel metier
editeur logiciel pour entrepris
editeur logiciel professionnel
editeur erp
editeur solution gestion
editeur progiciel gestion
تخطيط موارد موسسه
برامج تسيير
برمجيات تدبير
برامج اداره
اداره مشاريع
نظام تخطيط موارد
برنامج محاسبه
تدبير مقاولات
""",
    "business_software.operations": """
process automation
task: crm 12, healthtech 9, digital_media 8
business operation
operation: big_data -9, crm -11, cybersecurity 13, greentech 11, business_software -21, mobility_iot 40
operation team: business_software 29
ops team: business_software -19
manual process
manual work
manual task
repetitif task
repetitif work
paperwork
administratif work
administratif task
admin work: business_software 17
spreadsheet: business_software 38
excel: big_data 15, business_software 21
purchas order
sap
oracl
netsuit
sourc truth
ai employ: business_software -40
digital worker: business_software -20
ai workforc: big_data 9, business_software 47
automat work: business_software -9
automat workflow
automat: cybersecurity 10, fintech -10, healthtech 9, business_software -15
planification
planning: business_software -44
sage: business_software -16
gestion administratif
mode saa: fintech 21, business_software 28
saa: cybersecurity 15, fintech 11, ecommerce -8, business_software -17
gestion: crm 9, digital_media 10, business_software 30, mobility_iot -9
gestion operation
operation informatiqu
operation quotidienn
processus intern
processus administratif
processus operationnel
charg administratif
feuill calcul
tableur
planification horair
horair
gestion rendez vous
ordre jour
approvisionner
processus achat
eprocurement
referencement fournisseur
gestion note frais
""",
    "business_software.builder": """
no code: ecommerce 10, business_software -20
low code: business_software -15
internal tool: business_software 13
""",
    "business_software.hr": """
hr: fintech -11
human resourc
hr team
peopl operation
peopl ops
payroll: fintech 10, business_software -20
employ benefit: business_software 19
employ onboarding
employ engagement
employ experienc
performanc review
performanc management
time tracking
timesheet: business_software 9
shift scheduling: business_software -8
employ scheduling: business_software -9
employer record
peo
hiring
hire: crm 11, business_software -26
hiring process
hiring manager: business_software -16
recruiting
recruiter
recruitment
recruit: business_software -14
applicant tracking
ats: business_software -17
talent acquisition
talent management
talent marketplac
job seeker
job matching
job interview
job application
staffing
staffing agency
temp staffing
distributed team
deskless
equity compensation
background check: cybersecurity 9, business_software 27
global workforc
headhunting
technical interview
rippling: business_software -14
gusto
workday
engineering hiring
developer hiring
offboarding
casual worker
staff management
leave management
attendanc management
domestic worker
freelancing platform
hrm
for employ: business_software 36
employ management
employ feedback
employ recognition
employ reward
employ retention: business_software 13
employ wellbeing
employ wellness
employ data
employ communication
employ survey
employ turnover: business_software 11
workplac cultur
company cultur platform
peopl cultur
peopl management
peopl analytic
peopl platform
peopl team
hcm
human capital management
chro
pay stub
paid time off
pto
headcount planning
org chart
compensation management: business_software -15
compensation planning: business_software -15
salary data
salary benchmarking
pay equity
performanc appraisal
job description
job posting
job listing
job marketplac
jobs platform
jobs marketplac
find jobs: big_data 9, business_software -16
find job: edtech 9
find work
gig work platform
gig marketplac
candidat screening
candidat sourcing
screen candidat
sourc candidat
sourcing candidat
interview candidat
skill assessment
pre employment
referenc check
talent network
talent pool
talent team
tech talent
remot talent
vetted talent
african talent
vetted engineer
vetted developer
engineering talent
executif search: business_software -17
temp worker
temporary staff
shift worker
shift work
hourly jobs
hourly employ
freelanc marketplac
freelanc platform
freelanc talent
contractor management
international contractor: business_software -15
team building
diversity inclusion
deib
work visa
visa for
immigration softwar
job applicant
job candidat
career site
employ referral
workforc planning: business_software 16
rostering
casual labour
casual labor
blue collar jobs
artisan jobs
informal worker
house help
rh
ressourc humain
drh
paie
fiche paie
bulletin paie
recrutement: ecommerce 11, business_software 22
recruter
recruteur
candidatur: business_software -12
entretien embauch
gestion talent
gestion personnel
gestion competenc
gestion carrier
gestion temp
conge
absenc: ecommerce 10, business_software -9, mobility_iot 8
entretien annuel
mobilit intern
interim
interimair
portag salarial
qualit vie travail
qvt
marqu employeur
bien etre travail
jobboard
chass tete
chasseur tete
cabinet recrutement: business_software 19
declaration social
gestion rh
comit entrepris
recrutement ligne
march travail
pointag
pointeus
entretien professionnel
gpec
cooptation
travail temporair
bulletin salair
avantag social
avantag salary
epargn salarial
motivation salary
engagement salary
engagement collaborateur
climat social
barometr social
evaluation competenc
evaluation salary
planning personnel
gestion horair
horair travail
badgeus
gestion formation intern
integration nouveau
recherch emploi: digital_media 9
chercheur emploi
demandeur emploi
annonc emploi
plateform emploi
cvthequ
cv video
cv ligne
preselection
emploi cadre
jobs etudiant
job etudiant
jobs ete
freelanc entrepris
plateform freelanc
mission freelanc
management transition
reconversion
outplacement
dialogu social
election professionnell
vote electroniqu
conciergery entrepris
teletravailleur
risqu professionnel
sante securit travail
droit travail
rh digital
digital rh
solution rh
plateform rh
gestion conge
externalisation paie
salair
gestion salair
evaluation collaborateur
experienc collaborateur
experienc salary
integration collaborateur
integration nouveau collaborateur
recrutement predictif
recrutement par
offre emplois
march emploi
emploi ligne
petit boulot
mission interim
agenc interim
freelanc ligne
travailleur independant
main uvre
coaching manager
coaching dirigeant
coaching professionnel
developpement manager
formation manager
bien etre salary
partenair social
editeur logiciel rh
editeur solution rh
editeur logiciel paie
collaborateur senior
fin carrier
reconversion professionnell
موارد بشريه
توظيف
اجور
فرص عمل
وظايف
عروض شغل
""",
    "business_software.people_word": """
benefit: healthtech 17, business_software -9
employ: big_data -13, cybersecurity 12, fintech 23, digital_media -9
talent: business_software 35
candidat: big_data 11
interview: big_data 15, business_software -24
interviewing
resum: business_software -33
freelancer
contractor: greentech 14, business_software -18
remot team: healthtech 9, digital_media -8, business_software 17, mobility_iot 8
remot worker
workforc: business_software 37
hourly worker
frontlin worker
blue collar: business_software 10
gig worker
compensation: big_data 11, business_software 25
stock option
visa: business_software 14
immigration: edtech 10, business_software -9
workplac: crm 10
coworker
employer: fintech 12, edtech -13, business_software -30
job: business_software -16, mobility_iot 13
jobs: edtech 10, digital_media 8
emploi
emplois
cv
freelanc: ecommerce 20, business_software -14
salary
collaborateur
employeur
""",
    "business_software.accounting": """
accounting: fintech 8
accountant: big_data 11, business_software 15
bookkeeping
bookkeeper
invoicing: fintech 9, business_software 29
billing platform: fintech 12, edtech 9, business_software -23
usage based billing: business_software 33
subscription billing: big_data 9, business_software -16
subscription management
account payabl: business_software -29
account receivabl: edtech 9, business_software 10
expens management
expens report
spend management: business_software -19
procurement: business_software 17, mobility_iot 9
procurement team
purchas order
vendor management
financ team: business_software 29
financial close
month end close
reconciliation: big_data 13, fintech -11
financial reporting
financial modeling
general ledger
revenu recognition
tax complianc
sales tax: ecommerce 11, business_software -17
tax filing
accounting firm: business_software -14
cpa
back offic financ
quickbook
financ operation
einvoicing
kra
vat
stock taking
tax preparation softwar
tax professional
tax automation
tax advisor
tax return: business_software -14
corporat tax
billing system: business_software 10
billing automation: business_software -13
billing infrastructur
invoic processing
invoic automation
invoic management
ap automation: business_software -8
ar automation
dunning
collection automation
cash application
financ automation
financ ops
financ professional
financ leader
offic cfo
financial control: fintech 10
financial audit
audit firm
expens tracking
corporat travel
business travel
travel expens
travel management
strategic sourcing: business_software 10
indirect spend: business_software -18, mobility_iot 9
supplier management: business_software -11
supplier onboarding: business_software -26, mobility_iot 14
vendor onboarding
spend analytic
saa spend: business_software 10
saa management
softwar spend
saa subscription
rfq: business_software -10
tendering
bid management
cost estimation
quote generation
pricing softwar
cpq softwar
budget planning
business planning
financial forecasting
fpa
close book
close your book
book closed
revenu operation financ
grant management
grant application
fixed asset
equity management
comptabl: business_software -12
expert comptabl
facturation: business_software 14
facturer
factur electroniqu
devis factur
note frais
gestion depens
achat professionnel
gestion achat
achat non strategiqu: business_software 9
e procurement
central achat
declaration fiscal
control gestion
reporting financier
consolidation financier
liass fiscal
teledeclaration
recouvrement factur
gestion tresorery
dgi
cnss
rapprochement bancair
facturier
relanc impay
impay
e factur
traitement factur
fournisseur achat
e achat
plateform achat
achat public
achat entrepris
achat indirect
direction achat
acheteur professionnel
sourcing fournisseur
gestion fournisseur
relation fournisseur
repons appel offre
veill appel offre
frais professionnel
voyag affair
deplacement professionnel
gestion budgetair entrepris
elaboration budgetair
control intern
commissair compt
declaration tva
poste client
relanc client
recouvrement amiabl
credit management
gestion subvention
suivi budgetair
facturation ligne
e facturation
devis facturation
devis ligne
comptabilit automatis
comptabilit pme
gestion comptabl
suivi comptabl
tenue comptabl
tenue comptabilit
saisy comptabl
cabinet comptabl
cabinet expertis comptabl
expertis comptabl
expert comptabl ligne
fiscalit entrepris
optimisation fiscal entrepris
aide subvention
subvention
gestion depens professionnell
depens professionnell
depens entrepris
rapprochement factur
consolidation comptabl
immobilisation
budget previsionnel
plan financement
reporting comptabl
pilotag performanc
pilotag performanc financier
gestion caiss comptabl
editeur logiciel comptabilit
editeur logiciel facturation
editeur logiciel comptabl
محاسبه
فواتير
فوتره
مشتريات
""",
    "business_software.money_word": """
invoic
billing: fintech 8, edtech 11, healthtech 8, business_software 9
expens: business_software 9
sourcing: mobility_iot 11
vendor: cybersecurity 11, ecommerce -9, business_software -32
cfo: business_software 12
controller
ledger
taxe: business_software -20
tax: fintech -9
audit: fintech -16, healthtech 8, business_software -26
auditor: business_software 31
budget: business_software 9
forecasting: greentech 8
collection: gaming 14, fintech 19, business_software -15
factur: fintech 8, business_software 18
devis
appel offre: business_software 22
march public: business_software 13
fournisseur: business_software -38
tva
bilan
""",
    "business_software.legal": """
legal: business_software 27
law firm: crm 11, fintech -10
lawyer: business_software -16
attorney: business_software 16
legal work
legal servic
legal team
legal document: fintech 12
legal research
litigation
contract review: business_software -8
contract lifecycl
clm
in house counsel
paralegal
esignatur: crm 17
docusign
regulatory complianc: fintech 8
complianc team: cybersecurity 8, fintech 11, business_software -42
incorporation
notary
personal injury
company formation
legal ai
court case: business_software 8
policy procedur
company registration
lawtech
land title
business registration
corporat law
immigration law
patent law
patent application
patent search
trademark registration
ip management
litigator
lawsuit: business_software 10
mass tort
ediscovery
e discovery
deposition
demand letter
contract drafting
contract negotiation
contract automation
contract analysis: business_software 11
contract faster: business_software -14
sign contract: crm 11
signing contract: crm 11
signing document
sign document
digital signatur
document signing
regulatory submission
regulatory affair
regulatory chang
business formation
incorporat company
company secretarial
corporat governanc
board meeting
board management
board portal
board director
disput resolution
onlin disput
notarization
parking ticket
juridiqu: business_software -11
avocat
cabinet avocat
jurist
gestion contrat
huissier
notair
marqu brevet
creation entrepris
servic juridiqu
conformit reglementair
contentieux
creation societ
domiciliation entrepris
domiciliation
veill reglementair
propriet industriell ligne
formalit entrepris
formalit administratif
professionnel droit
metier droit
droit affair
droit societ
gouvernanc entrepris
conseil administration
assembl general
contrat ligne
contrathequ
signer document
signer electroniquement
signatur ligne
procedur judiciair
tribunal
depot marqu
propriet intellectuell ligne
auto entrepreneur demarch
immatriculation
creer entrepris
createur entrepris
servic juridiqu ligne
conseil juridiqu
conseil juridiqu ligne
assistanc juridiqu
information juridiqu
document juridiqu
direction juridiqu
juridiqu ligne
avocat ligne
mise relation avec avocat
trouver avocat
redaction contrat
rediger contrat
analys contrat
generation contrat
signatur electroniqu contrat
creation entrepris ligne
creation gestion entrepris
creer entrepris ligne
demarch administratif
demarch juridiqu
demarch ligne
formalit juridiqu
litig ligne
resolution litig
mediation ligne
arbitrag ligne
justic predictif
jurisprudenc
etude notarial
notariat
acte notary
depot brevet
gestion propriet intellectuell
conformit juridiqu
veill juridiqu
secretariat juridiqu
bail commercial
baux
etat lieux numeriqu
قانونيه
محامي
محامين
توقيع الكتروني
عقود
""",
    "business_software.legal_word": """
contract
counsel
patent
trademark
intellectual property
due diligenc
incorporat: business_software 15
court
regulatory filing
filing: business_software 18
droit
contrat
propriet intellectuell: business_software -19
acte
statut
formalit
litig
""",
    "business_software.documents": """
document processing: fintech 13, business_software 10
document automation: business_software -10
paperless
pdf: fintech 8
file sharing: cybersecurity 10, business_software -17
file storag
dropbox: digital_media 15
knowledg management: gaming 17, business_software -18
knowledg base: fintech 9, edtech 14
enterpris search
company knowledg
wiki
internal knowledg: business_software -14
meeting note: business_software 25
note taking: business_software -19
ocr
record management
form builder: business_software 13
archiving
proposal
rfp: fintech 11, business_software -24
microsoft offic
microsoft word: business_software 10
document collaboration
document search
document review
document extraction
document generation
document ai
document understanding
document analysis
document storag
process document
contract document
data extraction from document
extract data from document: business_software -8
scan document
scanning document
digital document
electronic form
onlin form: digital_media 12, business_software -9
form filling
web form
fill out form: business_software 18
knowledg platform
knowledg assistant
team knowledg
internal documentation: business_software -26
documentation platform: business_software 10
standard operating procedur
sop
process documentation
policy document
meeting assistant
meeting minut
meeting recorder
ai meeting
ai note taker
ai notetaker: business_software 8
notetaker
note app
transcription softwar
presentation softwar
report generation
technical writing
digital asset management
content collaboration
mailroom
virtual mailbox: business_software -12
postal mail
physical mail
mail scanning
e fax
dematerialisation: business_software 53
dematerialiser
dematerialis
archivag: business_software 22
archif
bureautiqu: business_software -10
stockag fichier
partag fichier
transfert fichier
partag document
gestion connaissanc: business_software -24
intranet: business_software -13
moteur recherch entrepris
editiqu
lectur automatiqu document
capitalisation connaissanc
compt rendus
compt rendu
gestion contenu: business_software -10
cms: business_software -23
ecm
reconnaissanc caracter
parapheur electroniqu
signatur numeriqu
lettr recommand electroniqu
bureau ordre
sharepoint
alfresco
e administration
gestion document: business_software -20
gestion information
gestion contenus: business_software -12
gestion courrier
courrier electroniqu entrepris
courrier entrant
numerisation document
captur document
extraction documentair
document electroniqu
document numeriqu
documentation techniqu
redaction techniqu
base documentair
base connaissanc
fond documentair: business_software 18
classement document
valeur probant: cybersecurity 9, business_software -16
tier archiveur
coffr fort documentair
salle donne virtuell
data room
dataroom
partag documentair
espac documentair
partag information
stockag ligne
sauvegard ligne
disqu dur virtuel
formulair electroniqu
formulair ligne
portail entrepris
rapport automatiqu
generation document
composition document
lettr recommand
recommand electroniqu
e courrier
prise note
dematerialisation courrier
archivag numeriqu
archivag document
archivag electroniqu valeur probant
numerisation archif
traitement document: business_software 22
traitement automatiqu document
lectur document
reconnaissanc document
extraction donne document
classement automatiqu
coffr fort numeriqu pour document
espac documentair partag
portail collaboratif
portail intranet
plateform documentair
capitalisation savoir
gestion savoir
retranscription
transcription automatiqu
transcription reunion
compt rendus reunion
compt rendu reunion
اداره وثايق
وثايق
ارشفه
رقمنه
تدبير الكتروني وثايق
""",
    "business_software.document_word": """
document
file: cybersecurity 18, business_software 51
note: business_software -14
meeting: business_software 16
transcription: edtech 9, business_software -19
transcrib
form: big_data -14, digital_media 11
data entry: business_software -25
presentation: business_software -15
slide: business_software -24
powerpoint: business_software -15
googl doc
googl drive
notion: business_software -28
templat: business_software 26
permit: business_software 10
documentair: big_data 9
numerisation
numeriser
formulair
courrier
""",
    "business_software.collaboration": """
collaboratif: fintech 9, digital_media -14
team collaboration
collaboration tool: business_software -14
collaboration platform
productivity: business_software -26
productivity tool
productivity app
productivity softwar
scheduling: business_software -20
appointment scheduling
to do list
email client: business_software 13
email app
video conferencing
video call: business_software 9
video meeting
workspac
team communication
internal communication
remot work
hybrid work
virtual offic: business_software -17
coworking: business_software 8
offic space
offic management
okr
whiteboard
brainstorming
knowledg worker
knowledg work: business_software -18
team chat
project collaboration
webinar platform
collaboration softwar: business_software 15
collaboration app
collaboration for team
real time collaboration: business_software 22
onlin collaboration
remot collaboration
visual collaboration
task manager
task list
todo list
todo app
to do app
project planning
project tracking
time management
focus time
calendar app
smart calendar
schedul meeting
book appointment onlin
onlin booking softwar
booking softwar
email assistant
email management
inbox zero
shared calendar
team calendar
team meeting
meeting room
conferenc room
room booking
desk booking
hot desking
workplac management
workplac platform
workplac experienc
visitor management
video conferenc
conferenc call
screen sharing: business_software -10
screen share
screen recorder: business_software 16
asynchronous communication
standup
stand ups
retrospectif
status meeting
goal setting
goal tracking
internal comm
company communication
team messaging
business messaging
business communication
workplac communication
work communication
chat for team
slack app
slack bot
remot first
remot company
work from home
flexibl work
digital workplac
enterpris social network
mind map
mind mapping
ai coworker: business_software 14
ai teammat: fintech 12, business_software -15
ai worker: crm 8, business_software -18
ai chief staff
chief staff: business_software 8
virtual assistant
ai executif assistant
plateform collaboratif: ecommerce 23
espac collaboratif
productivit
agenda
calendrier
prise rendez vous
reunion
visioconferenc
videoconferenc
webconferenc
messagery entrepris
reseau social entrepris: digital_media 10
rse entrepris
intelligenc collectif
teletravail
travail distanc
bureau virtuel
organisation travail
communication intern
co working
espac travail
efficacit equip
reseau social intern
partag ecran
tableau kanban
boite idee
innovation participatif
travail equip: business_software -27
equip projet
equip distant
equip distanc
collaboration entrepris
plateform collaboration
outil collaboration
messagery professionnell
messagery instantan professionnell
messagery unifi
efficacit personnell
efficacit professionnell
efficacit collectif
rendez vous ligne
reservation salle
web conferenc
conferenc telephoniqu
audioconferenc
audio conferenc
visio conferenc
visio
rse intern
travail mobil: business_software -8
nomadism
mobilit professionnell
bureau partag
centr affair
location bureau
carte mental
gestion idee
management innovation: business_software -17
management visuel
tableau tache
liste tache
outil travail collaboratif
gestion collaboratif
projet collaboratif
travail plusieur
travailler ensembl
equip travail
productivit equip
productivit entrepris: business_software 9
productivit salary
gagner productivit
outil productivit
organisation equip
gestion equip
reunion ligne: business_software 20
reunion distanc
salle reunion
reservation bureau
espac coworking
bureau flexibl
flex offic
assistant virtuel entrepris
secretariat distanc
secretariat ligne
communication entrepris intern
communication unifi
agenda partag
agenda ligne
rendez vous professionnel
suivi tache
gestion temp travail
suivi temp
innovation collaboratif
plateform innovation
boite idee numeriqu
intelligenc collectif entrepris
consultation collaborateur
sondag intern
عمل جماعي
تعاون
عمل عن بعد
انتاجيه
اجتماعات
""",
    "business_software.team_word": """
collaboration: business_software 16
collaborat
productif: healthtech 9, business_software -23
calendar: business_software 21
inbox: business_software 18
slack
microsoft team
zoom
goal: healthtech 14, digital_media 13, business_software -10
asana
trello
jira: crm 9
linear: business_software 16
teammat: business_software 16
ai assistant: big_data 11, edtech 10, business_software -16
assistant: digital_media 10, business_software -13
copilot: crm 19, business_software -41
executif assistant
personal assistant
screen recording: business_software 16
coordination: business_software 45
team: crm 15, ecommerce -10
equip: business_software -21
tache
""",
    "business_software.weak": """
softwar for: crm 13
automat: cybersecurity 10, fintech -10, healthtech 9, business_software -15
automating: crm 14, fintech 13, business_software -40
automation: big_data 9, gaming 12, healthtech 9, business_software 15, mobility_iot -14
automated: crm -11, healthtech 9, business_software -47, mobility_iot -14
ai agent: crm 12, business_software -24
agent: cybersecurity -14, digital_media -12
business: big_data 29, cybersecurity 22, gaming 13, fintech 16, ecommerce 27, healthtech -11, greentech -19, digital_media 17, mobility_iot -14
company: big_data -15, cybersecurity 13, gaming -12, ecommerce -13, digital_media 20, business_software 34
enterpris: big_data 10, crm -16, cybersecurity 14, gaming 12, edtech -14, digital_media 11, business_software -14, mobility_iot 16
organization: big_data 13, fintech -9, digital_media -13, business_software 20
team: crm 15, ecommerce -10
team member
manag: crm -13, edtech -16, healthtech 17, greentech -8, digital_media -14, business_software -24
management: big_data -10, crm -9, cybersecurity 18, ecommerce 12, greentech 11, digital_media -11, business_software 37
manager: fintech 16, business_software -14
management system: business_software 25
platform for team
small business: ecommerce 17, business_software 11
smb: fintech 9, business_software -15
startup: fintech 12, ecommerce -15, digital_media 14, business_software 15
founder: crm 15, fintech 11, digital_media -11
all in one: crm 13, fintech 11, digital_media -14, business_software 23, mobility_iot 23
saa: cybersecurity 15, fintech 11, ecommerce -8, business_software -17
integration: big_data -23, fintech -11, digital_media -16, business_software -22, mobility_iot 16
integrat: fintech -8, business_software 28
back forth
approval: mobility_iot 15
professional servic
consulting: fintech -8, business_software 10
consultant: business_software 29
agency: business_software -21
construction
contractor: greentech 14, business_software -18
property manager
hotel: business_software 27
hospitality: business_software 20
privat equity: business_software 34
firm: crm -10, business_software 53, mobility_iot -9
government: fintech 8, greentech 18, business_software -17
manufacturing: healthtech 12, business_software -11
dashboard: big_data 17
reporting: business_software -14
complianc: big_data 15, fintech 14, edtech -9, business_software 9
status updat
project: business_software -15
process: fintech -14, ecommerce -14, mobility_iot 9
admin: business_software -13
administratif: business_software -13
streamlin: business_software -19, mobility_iot 9
efficiency: mobility_iot 12
existing system
legacy
deploy: big_data 8, business_software -28
work: ecommerce -11, edtech 12, healthtech -13, business_software 36, mobility_iot -14
worker: ecommerce -8, business_software 29, mobility_iot -12
role: business_software -17
staff: business_software 37
peopl: big_data -15, crm 17, gaming 15, edtech 12, greentech -11
inventory: business_software -9
maintenanc: edtech 13, greentech 8, business_software 15, mobility_iot 9
servic business: big_data 9
home servic
trade: business_software -19, mobility_iot 13
email: ecommerce 9, business_software 21
entrepris: big_data 8, crm 9, cybersecurity -17, fintech -31, ecommerce 19, edtech 8, healthtech 9, business_software -31
pme: digital_media 13
tpe: business_software -18
pme pmi
tpe pme: business_software 33
professionnel: edtech 8, healthtech -19, digital_media 36, business_software -11
organisation: big_data 13, crm 8, business_software 41
administration: business_software 15
automatiser
automatisation
automatis
processus: mobility_iot 10
procedur
suivi: business_software -11
pilotag: mobility_iot 11
tableau bord: business_software -11
editeur logiciel: fintech 12, digital_media -9, business_software -22
logiciel: business_software -28, mobility_iot 15
outil gestion
independant: ecommerce 21, digital_media 10
gestionnair: business_software 28
dirigeant
cabinet
auto entrepreneur
artisan: ecommerce 17, business_software -10
btp
chantier
immobilier: digital_media 9, business_software -9
professionnell: edtech 9
travail
association: fintech 8, ecommerce 10
collectivit
economy: fintech 8, business_software 22
servic entrepris: business_software -31
شركات
مقاولات
اداره
برمجيات
تدبير
""",
    "mobility_iot.core": """
robotic company: mobility_iot -8
robotiqu servic
robotiqu mobil
robot autonom
robot mobil
""",
    "mobility_iot.logistics": """
logistic: ecommerce -10, mobility_iot 32
supply chain management
freight: business_software 14, mobility_iot 13
freight forwarding
freight forwarder
freight broker
trucking: fintech 8
truck: mobility_iot 13
trucker
truck driver
shipping: ecommerce -14, edtech 9, mobility_iot -32
shipment
shipper: ecommerce 8, mobility_iot -9
cargo: cybersecurity 8, mobility_iot -23
warehousing: mobility_iot 9
warehous management
fulfillment center
3pl
middl mile
haulag
custom clearanc
transportation management
tms
cold chain
route optimization
route planning
dispatcher
distribution network
maritim: mobility_iot -12
forklift
hauler
clearing forwarding
cold storag
post harvest storag
warehous automation
warehous robot
warehous robotic
warehous operation
warehous softwar
warehous worker
drayag
ship goods
importer exporter: mobility_iot -18
cross border trade: mobility_iot -37
international trade
global trade: mobility_iot 14
custom broker: mobility_iot 8
custom documentation
trade complianc
truckload
load board
transporter: mobility_iot 9
long haul
intermodal
tanker
vessel tracking
port operation
seaport
supply chain visibility
supply chain softwar
supply chain operation: mobility_iot 25
supply chain planning
supply chain team: mobility_iot 10
supply chain disruption
supply chain platform
supply chain financ tracking
supply chain risk
supply planning
demand planning
track trace
fulfilment
ecommerc fulfillment
e commerc fulfillment
cold room
distribution center
moving servic
packaging machin
logistiqu: mobility_iot -19
chain approvisionnement
chain logistiqu
fret
transporteur
camion
poid lourd
expedition
entreposag
conteneur
transport marchandis
transport routier
transport maritim
wms
tourn
optimisation tourn
affretement
chain froid
messagery express
flux logistiqu
demenagement
transitair
logisticien
dedouanement
douan
portuair
gestion entrepot
preparation command
gestion approvisionnement
gestion supply chain
affreteur
suivi marchandis
expediteur
tanger med
semi remorqu
chronotachygraph
tracteur routier
chariot elevateur
intralogistiqu
commissionnair
eco conduit
exportateur
importateur
commerc international
commerc transfrontalier
entrepris logistiqu
plateform logistiqu
solution logistiqu
prestatair logistiqu
operateur logistiqu
logistiqu urbain
logistiqu e commerc
logistiqu dernier kilometr
transport aerien marchandis
transporteur routier
bours fret
chargeur
chargement
stockag marchandis
tourn livraison
plan transport
suivi livraison
suivi colis
commissionnair transport
navir
fluvial
armateur
demenageur
palett consign
flott camion
groupag
livraison express
editeur logiciel transport
editeur logiciel logistiqu
editeur solution logistiqu
لوجستيك
لوجستيه
سلسله توريد
شحن
توصيل طرود
نقل بضايع
مستودعات
بضايع
""",
    "mobility_iot.delivery": """
courier
parcel: ecommerce 13, mobility_iot -19
packag: big_data 14, digital_media 8, mobility_iot -18
last mile: mobility_iot 9
last mile delivery
same day delivery: ecommerce -10, mobility_iot 12
on demand delivery: mobility_iot 9
delivery servic: mobility_iot -24
delivery platform
delivery company: mobility_iot 9
food delivery
grocery delivery: ecommerce 8, mobility_iot 17
delivery driver: mobility_iot 18
delivery fleet
delivery: mobility_iot -19
delivered: mobility_iot -11
delivering: mobility_iot -13
boda boda
rider: digital_media 12
boda
sidewalk robot
bodaboda
smart locker
pickup point
pick up point
address system
digital address
colis
livraison
livreur
coursier
dernier kilometr
point relais
consign automatiqu
consign connect
tricycl
mototaxi
envois express
servic livraison
livraison colis
livraison repa domicil
livraison collaboratif
livraison entre particulier
livraison par drone
livraison rapid
livraison instantan
livraison urbain
livraison ecologiqu
livraison velo
livraison courses
plateform livraison
application livraison
livre domicil: ecommerce 13, greentech 20
coursier velo
societ livraison
consign
casier connect
boite colis
""",
    "mobility_iot.goods_word": """
supply chain: ecommerce 21, business_software 14, mobility_iot 62
container: mobility_iot -21
warehous: ecommerce -14, mobility_iot 25
fulfillment: mobility_iot 14
port: mobility_iot 12
custom: ecommerce 21, healthtech 11, greentech 11, digital_media -11
import export
dispatch: mobility_iot -9
moving company
ship: mobility_iot -43
vessel
demand forecasting: crm 15
inventory planning
entrepot
marchandis
tracabilit
approvisionnement
palett: mobility_iot -32
""",
    "mobility_iot.mobility": """
mobility: greentech 11
micromobility: mobility_iot 8
transportation: mobility_iot 17
transport: ecommerce -8, mobility_iot -19
public transport
public transit
public transportation
transit: greentech 17
automotif: business_software 11
auto industry
car sharing
carsharing
car rental
carpool
carpooling
ride sharing
ridesharing
ride hailing
rideshar
ride share
ride
taxi: mobility_iot -8
taxis
cab
fleet: ecommerce 9, digital_media 10, business_software 10, mobility_iot 27
fleet management
fleet operator
telematic
parking
parking spot
commut
commuter
commuting
bus: digital_media 8, mobility_iot 15
buse
shuttl
train: ecommerce 18, mobility_iot -10
railway
rail
subway
bike: mobility_iot -18
bicycl
bike sharing: mobility_iot -10
scooter
motorcycl
motorbik
electric vehicl
ev
evs
ev charging: fintech 19, mobility_iot 15
self driving: digital_media 8
autonomous vehicl
autonomous driving: mobility_iot -11
self driving car: greentech 15
autonomous truck
lidar
vehicl inspection
road safety
waymo
electric scooter
electric motorcycl
okada
matatu
electric boda
matatus
tuk tuk
robotaxi
robotaxis
autonomy stack
driverless
vehicl tracking
vehicl data
vehicl owner: ecommerce 8
vehicl maintenanc
vehicl softwar
car ownership: fintech 27, ecommerce 24
car subscription
car maintenanc
car manufacturer
carmaker
automaker: mobility_iot -10
auto manufacturer
auto maintenanc
auto repair shop
auto shop
car dealership: mobility_iot -27
car buying
buying car
car leasing
car servic
roadsid assistanc
towing
driving safety
dash cam
dashcam
driver safety
minibus
danfo
trotro
dala dala
rickshaw
intercity travel
vanpool
ebike
charging infrastructur
curbsid
traffic management
traffic light
traffic data
road condition
pothol
hyperloop
locomotif
number plate
licens plate
mobilit: healthtech 12, mobility_iot -48
transport commun
transport public: mobility_iot -32
automobil: mobility_iot 15
automobilist
constructeur automobil
autopartag: ecommerce 9
auto partag
covoiturag
co voiturag
location voitur
location vehicul
vtc
flott
gestion flott
flott automobil
telematiqu
stationnement: mobility_iot 9
place parking
se garer
trafic routier
trajet: mobility_iot 20
itinerair: mobility_iot 10
autobus
autocar
ferroviair: mobility_iot -21
metro: digital_media 9
tramway
sncf: mobility_iot 11
ratp
velo
trottinett
moto
deux roue
vehicul electriqu
borne recharg
vehicul autonom
voitur autonom
conduit autonom
multimodal: mobility_iot -10
intermodalit
usager transport
infotrafic
info trafic
securit routier: big_data 9
navigation routier
aide conduit
equipementier: mobility_iot 17
triporteur
billettiqu
plan deplacement
deplacement urbain
deplacement doux
information voyageur
gare routier
chauffeur prive
voitur avec chauffeur
voitur partag
partag voitur
piste cyclabl
cyclist
vehicul connect
voitur connect
vehicul occasion
concessionnair
horodateur
peage
covoitureur
trafic urbain
regulation trafic
gestion trafic
radar recul
telepheriqu
navett
vehicul san conducteur
plaqu immatriculation
mobilit urbain
mobilit partag
mobilit douce
mobilit connect
mobilit intelligent
mobilit salary
plan mobilit
velo partag
velopartag
velo libre servic
trottinett electriqu
scooter electriqu
moto taxi
moto taxis
reservation taxi
application taxi
application vtc
transport demand
transport urbain
transport scolair
transport collectif
transport personn
transport intelligent
titre transport
calculateur itinerair
gare
stationnement intelligent
parking partag
location voitur entre particulier: ecommerce 30, mobility_iot 12
location scooter
gestion flott automobil: big_data 9
flott vehicul
navett autonom
auto ecole ligne
equipementier automobil
secteur automobil
industry automobil
entretien automobil
reparation automobil
garag automobil
depannag automobil
carburant
station servic
نقل
تنقل
سيارات
سياره
سيارات اجره
مركبات
نقل عمومي
حافلات
سكك حديديه
ركاب
""",
    "mobility_iot.air": """
airlin: fintech 10, digital_media 10, mobility_iot -17
aircraft: mobility_iot 38
airplan: mobility_iot -21
aviation: business_software 10
airport: mobility_iot -15
flight: greentech -19, business_software -9, mobility_iot 9
flying
air taxi
air taxis
evtol
aerospac: mobility_iot 10
pilot
helicopter
boat
aeronautiqu: mobility_iot -22
avion: healthtech -10, business_software 11
aerien
aerienn
aeroport
compagny aerienn
voyageur
""",
    "mobility_iot.car_word": """
vehicl: ecommerce 10, mobility_iot 36
driver: mobility_iot 8
driving: mobility_iot -12
traffic: cybersecurity 11, mobility_iot -10
dealership: mobility_iot 45
auto dealer: fintech 9, mobility_iot -17
auto repair: digital_media 9, mobility_iot 15
car repair
mechanic: fintech 8, ecommerce 15, mobility_iot -20
car owner
car wash
gas station: mobility_iot -9
tire
road: fintech 9, mobility_iot -10
uber: digital_media 11, mobility_iot -17
uber for: healthtech 27, mobility_iot -15
lyft: business_software 9
tesla: mobility_iot -24
vehicul: mobility_iot -17
voitur
chauffeur
conducteur
conduit
trafic: mobility_iot 19
circulation
deplacement
garag
garagist
carrossery
pneus
route
""",
    "mobility_iot.iot": """
iot: big_data 14
internet thing
connected devic
connected object
smart devic
smart home: mobility_iot -33
home automation
smart building
smart city
smart citie
smart lock
smart speaker
sensor: greentech 11, mobility_iot 21
sensor network
sensor data
wireless sensor
embedded system: mobility_iot -56
embedded softwar
firmwar
m2m: mobility_iot 9
machin to machin: mobility_iot -19
rfid
beacon
gps tracking
gps tracker
asset tracking
indoor positioning
indoor navigation: business_software 13, mobility_iot 11
drone: healthtech -10, greentech 10, mobility_iot 48
uav: greentech -10, mobility_iot 14
unmanned
edge computing: mobility_iot -28
edge devic
industrial iot
connected car
lorawan
smart meter
predictif maintenanc: mobility_iot 13
thermostat
smart lighting: mobility_iot 12
arduino
robot for delivery
delivery robot
tracker devic
remot monitoring devic
internet connected
wifi connected
connected hardwar
connected home
connected toy: mobility_iot 12
connected luggag
smart luggag
smart applianc
smart camera: mobility_iot -19
smart doorbell
doorbell
smart watch
smartwatch
smart infrastructur
smart factory
smart street
wireless devic
wireless charging
temperatur monitoring
condition monitoring
machin monitoring
equipment monitoring
industrial automation: mobility_iot 16
industrial internet
scada
embedded devic
embedded engineer
over air updat
microcontroller: mobility_iot 8
aerial imagery: mobility_iot 11
aerial vehicl
aerial robot
autonomous mobil robot
gps devic
vehicl tracker
tracking devic
asset tracker
location intelligenc
location servic
real time location
geofencing
indoor map
indoor location
home robot
home assistant
voice assistant devic
home devic
smart tv devic
smart light
led lighting control
remot control devic
nfc tag
low power wide area
zigbe
smart irrigation
livestock tracking
remot monitoring
remotely monitor
water meter
internet objet: mobility_iot 11
objet connect: ecommerce 13, healthtech 29, digital_media 12, mobility_iot 12
objet communicant
domotiqu
maison connect
maison intelligent
immotiqu
batiment intelligent
ville intelligent
ville connect
capteur: mobility_iot 10
reseau capteur: mobility_iot 10
system embarqu
logiciel embarqu: mobility_iot -19
electroniqu embarqu
informatiqu embarqu
tracag
suivi gps
telegestion
telerelev
telemaintenanc
tele gestion
tele maintenanc
telemetry
maintenanc predictif
reseau san fil
lora
sigfox
terminal mobil embarqu
eclairag public
collectivit territorial ville
microcontroleur
compteur communicant
aide navigation
compteur intelligent
objet intelligent
supervision distanc
control distanc
automat programmabl
system communicant
traceur
etiquett electroniqu
internet chose
appareil connect: mobility_iot 8
equipement connect
produit connect
dispositif connect
maison communicant
habitat connect
habitat intelligent
logement connect
batiment connect
immeubl intelligent
gestion techniqu batiment
gtb
gtc
industry 4 0
usine connect
usine futur
jumeau numeriqu
logiciel temp reel
system temp reel
developpement embarqu
carte embarqu
solution embarqu
technology embarqu
logiciel enfouis
system enfouis
reseau communication san fil
reseau bas debit
bas debit
telemesur
telecontrol
suivi distanc
surveillanc distanc
mesur distanc
tag nfc
etiquett intelligent
geolocalisation vehicul
geolocalisation indoor
geolocalisation temp reel
localisation temp reel
localisation indoor
system positionnement
balis gps
montr connect
serrur connect
eclairag intelligent
eclairag connect
mobilier urbain connect
ville numeriqu
ville durabl connect
territoir intelligent
territoir connect
objet quotidien connect
capteur connect
capteur intelligent
capteur san fil: mobility_iot -47
tele relev
pilotag distanc
command distanc
nb iot
puce rfid
etiquett rfid
bluetooth low energy
ibeacon
conception electroniqu
bureau etude electroniqu
prototypag electroniqu
lampe connect
lampe intelligent
ampoul connect
eclairag public intelligent
vetement connect
textil connect
textil intelligent
ruche connect
ruche intelligent
ruche
agricultur connect
agricultur precision
elevag connect
collier connect
irrigation connect
arrosag connect
usine 4 0
industry futur
maintenanc previsionnell
traceur gps
tracking gps
pilot drone
drone civil
drone agricol
inspection par drone
robot collaboratif
cobot
robot domestiqu
robot servic
robot compagnon
robot humanoid
robot agricol
انترنت اشياء
مدينه ذكيه
مدن ذكيه
اجهزه متصله
حساسات
طايرات بدون طيار
منزل ذكي
تحديد مواقع
""",
    "mobility_iot.place": """
gps
geolocation
location tracking
location data
location based: cybersecurity 13, mobility_iot -8
mapping
map: crm 11, business_software 28, mobility_iot -14
urban: gaming 12, fintech 10, mobility_iot -30
citie: fintech -8, greentech 15
city
urban planning
satellit imagery: greentech 8, mobility_iot -10
geolocalisation: mobility_iot 28
geolocalis: digital_media 15, mobility_iot 25
geolocaliser: mobility_iot 14
geomatiqu
cartography
cartographiqu
urbain: gaming 9, mobility_iot 21
ville
espac public
mobilier urbain
positionnement indoor
localisation interieur
suivi par gps
system information geographiqu: mobility_iot -24
sig
webmapping
cartography ligne
cartography interactif
carte interactif
donne geographiqu
plan interactif
geoguidag
guidag
adressag
adress numeriqu
teleguid
""",
    "mobility_iot.device_word": """
embedded: fintech 8, mobility_iot -17
nfc
bluetooth: mobility_iot 22
ble
hardwar: ecommerce -9
hardwar devic
wearabl devic
raspberry pi
security camera: ecommerce 16, mobility_iot 9
camera: digital_media 15, mobility_iot 11
home security: mobility_iot 10
embarqu
balis
boitier
robot: mobility_iot -20
temp reel embarqu
passerell
borne
videosurveillanc
""",
    "mobility_iot.weak": """
autonomous: ecommerce -8, healthtech -11, mobility_iot -8
robotic: big_data 12, greentech 8
robot: mobility_iot -20
navigation: mobility_iot -9
route
tracking: fintech 15, business_software -9
real time tracking
on demand: crm 15, fintech -19, healthtech 11, business_software 15
hardwar devic
devic: cybersecurity 11, mobility_iot -18
wireless: mobility_iot -15
satellit: greentech 8
antenna
machin: business_software 12, mobility_iot 9
industrial: mobility_iot 21
manufacturing: healthtech 12
manufacturer: ecommerce -18, greentech -10, business_software 15, mobility_iot 17
factory: greentech -9
supplier: business_software 9, mobility_iot 34
procurement: mobility_iot 24
farm: healthtech -13, mobility_iot 26
map: crm 11, business_software 28, mobility_iot -14
location
neighborhood: ecommerce 13
local: business_software -19, mobility_iot -25
travel: fintech 11, digital_media 14
trip: mobility_iot 11
mile: mobility_iot 9
delivery app
distribution: gaming 11, digital_media 8
distributor: fintech 10, mobility_iot 8
smart: cybersecurity 8, greentech 17, mobility_iot -26
lock: mobility_iot -10
door: business_software 21, mobility_iot 45
home: digital_media 13, mobility_iot -33
lighting
electronic: mobility_iot 11
connected: business_software 9
monitoring: cybersecurity 9, mobility_iot -15
gas: mobility_iot -9
fuel
electric: mobility_iot -18
inventory
order: ecommerce 14, digital_media -11, business_software -12
equipment: big_data 11, mobility_iot -13
repair: ecommerce 9, mobility_iot -8
infrastructur: cybersecurity 20, fintech 18, ecommerce -9, greentech 13, business_software -15, mobility_iot -18
construction: mobility_iot -19
sidewalk
operator: fintech 9, mobility_iot -19
nationwid: mobility_iot -22
wholesal: ecommerce 12
restaurant: fintech 20, ecommerce 12, greentech -9, digital_media 13, mobility_iot 20
food: ecommerce 11, healthtech 21, greentech 21
connect: big_data 12, crm 10, ecommerce -9, healthtech 13, business_software 9
electroniqu: mobility_iot -13
autonom
robotiqu: mobility_iot 12
suivi temp reel
temp reel: big_data 9, crm 8, business_software -8, mobility_iot 53
san fil: mobility_iot 15
antenn
composant: mobility_iot -10
carte electroniqu: mobility_iot -27
carte: digital_media 11, mobility_iot 48
industriel: mobility_iot -11
industriell: mobility_iot 30
telesurveillanc: mobility_iot -35
localisation: mobility_iot 18
quartier: mobility_iot 13
voyag
territoir
equipement: digital_media 11, mobility_iot -27
signalisation
maintenanc: edtech 13, greentech 8, mobility_iot 23
instrumentation
mesur: ecommerce 11, mobility_iot -38
application mobil: ecommerce 9, mobility_iot 39
smartphon
telecommand
materiel: mobility_iot 34
command
simulation
ingeniery
""",
    "mobility_iot.false_friends": """
car: greentech 15, mobility_iot -12
carrier: healthtech 10, mobility_iot 19
""",
    "other.developers": """
developer: big_data 19, crm -10, cybersecurity 17, ecommerce -10, healthtech -10, business_software -8
developer tool
developer platform
devtool
dev tool
softwar engineer: fintech 10, edtech 24, business_software 14
softwar developer: business_software 10
engineering team: business_software 20
codebas: cybersecurity 11
code: cybersecurity 11, healthtech -8, digital_media -8, mobility_iot -9
code review
pull request: cybersecurity 8
github: business_software 32
ci cd
kubernet: cybersecurity 8
docker
open sourc: crm -9, cybersecurity -16, ecommerce -9, business_software 8
api: big_data -13, fintech 19, edtech 9, healthtech 8, digital_media -12
apis: crm 9, fintech 9
sdk: gaming 8
backend
frontend: business_software 11
react: business_software -10
debugging
debug
bug
testing: mobility_iot 23
qa: mobility_iot 12
end to end test
softwar testing
softwar development
coding agent
ai engineer
programmer
infrastructur as code
devop: cybersecurity 9, business_software -16
serverless
microservic
deploy code
deployment: business_software -17
ide
web app: crm 24, healthtech 9, business_software -16
app development
mobil app: fintech 24, healthtech 16
app developer
localhost
product team
product manager: business_software 19
designer developer
mcp: business_software 9
build app
terraform
typescript
javascript
dev environment
staging environment
featur flag: big_data 10
git: edtech 12
version control: business_software 9
unit test
test automation
error tracking
tracing
debugger
webhook
ui component
design system
prototyping
compiler
webassembly
ruby on rail
ios app: big_data -8, crm 10, edtech 15, digital_media 20, mobility_iot -9
android app
mobil development
web development
coding assistant
ai coding: cybersecurity -9
vibe coding
softwar agent
softwar engineering: business_software 15
command line
terminal
deploy: big_data 8, business_software -11
ci
cicd
platform engineering
site reliability
on call: cybersecurity 12, healthtech 14, digital_media 18
incident management: cybersecurity 17
featur request
releas management
changelog
technical debt
refactoring
migration
self hosted: business_software 22
open sourced
hacker news
developpeur: gaming 9, ecommerce 8
developpeur web
developpement logiciel
developpement web: digital_media 17
developpement informatiqu
developpement application
developpement application mobil: digital_media -10
code sourc
logiciel libre
test logiciel
genie logiciel
ingeniery logiciell
developpement mobil
langag programmation
developpement specifiqu
developpement sur mesur
application web: ecommerce 11, digital_media -12
integration continu
qualit logiciell: cybersecurity -11
framework: big_data 10, business_software -15
outil developpement
compilateur
java
php
site sur mesur
logiciel sur mesur
application sur mesur
""",
    "other.ai": """
artificial intelligenc
generatif ai: big_data -8, business_software 16
llm: healthtech -8, digital_media -8
large languag model
foundation model: fintech 9
ai model: big_data -10, business_software -9
ai agent: crm 12, business_software -9
gpt
chatgpt: digital_media 15
openai
agi
neural network: edtech 16
computer vision: business_software -12
gpu: greentech 8
gpus
inferenc
fine tuning
reinforcement learning: big_data 14
machin learning: ecommerce 9, digital_media 12
deep learning: greentech 9, digital_media 13
voice ai: fintech -10
speech recognition
nlp
robotic: big_data 12, greentech 8
robot
humanoid: mobility_iot 9
eval
evaluation: big_data 15, healthtech 11, mobility_iot 14
ai infrastructur: business_software 10
ai researcher
ai lab
ai research lab
agent infrastructur
vision model: big_data 13
prompt engineering
prompt: big_data -10, crm 14, edtech 13
model serving
rl environment: big_data 9
frontier model: business_software 9
superintelligenc
multimodal
computer use
ai system: big_data 17
autonomous agent
speech to text
voice model
image recognition
object detection
ai safety
alignment
intelligenc artificiell: healthtech 20
ia
ia generatif
vision par ordinateur
traitement langag
reconnaissanc vocal
reconnaissanc image
robotiqu
reseau neuron
reconnaissanc forme
reconnaissanc parol
traitement parol
synthes vocal
agent intelligent
system expert
""",
    "other.cloud_telecom": """
cloud: big_data 21, crm 11, mobility_iot -8
cloud computing: digital_media 9
cloud infrastructur
data center: greentech 19, business_software 24, mobility_iot 17
telecom: digital_media -10
telecommunication
telecom operator
broadband
5g
internet servic provider
wifi: fintech 9
wi fi
virtual machin
cloud cost: big_data 9, business_software 16
aws: cybersecurity 24, healthtech 13
hosting: business_software 8
server: big_data -9, business_software -10
comput: gaming 9
chip: greentech -20, business_software 16
semiconductor
satellit internet
esim
bare metal: big_data 9
edge network
content delivery
cdn
wireless network
fiber network
mobil network operator
sim card
phone number: fintech 12
network monitoring
storag system
backup
processor
photonic
optical
hebergement
infogeranc: healthtech -8
operateur telecom
datacenter
centr donne
serveur
reseau: digital_media 17, business_software -16
virtualisation
haut debit
fibre optiqu
optiqu
voip
telephony
telephony ip
radiofrequenc
hyperfrequenc
semi conducteur
circuit integr: cybersecurity -13
photoniqu
laser
faisceau hertzien
antenn
liaison
cablag
hebergeur
sauvegard
messagery vocal
centrex
supercalculateur
calcul haute performanc
hpc
composant electroniqu
fibre
optoelectroniqu
semiconducteur
microelectroniqu
infraroug
""",
    "other.real_estate": """
real estat
realtor
home buyer: fintech 11
homebuyer: fintech 11
home buying
homeowner
housing: fintech -10
apartment
landlord
tenant
renter
property management
property manager
property: fintech 9
rental: ecommerce -13
short term rental: fintech 13
construction
contractor: greentech 14
architect
building permit
home: digital_media 13, mobility_iot -12
builder: fintech -10
roofing
home renovation
interior design
house hunting
co living
coliving
subcontractor
building owner: greentech 11
prefab
plumber
electrician
cleaning servic
house cleaning
landscaping
remodeling
mls: ecommerce 13
zillow
lease
leasing
proptech
land: edtech 9
floor plan
building information modeling
immobilier: digital_media 9
agenc immobilier
logement: ecommerce 13
locatair
proprietair
batiment: greentech 9
architectur: big_data 9
promoteur immobilier
bien immobilier
traval: healthtech 8
copropriet
bim
location saisonnier
gestion immeubl
genie civil
maitr ouvrag
renovation
urbanism
decorateur
plombery
menag
""",
    "other.travel": """
travel: fintech 11, digital_media 14
traveler: fintech 14
travel agent
hotel: business_software 10
vacation
vacation rental: digital_media -8
trip
tourism
trip planning
hospitality
hostel
booking: ecommerce -11, business_software 13
tour operator: ecommerce 30
tour
destination: mobility_iot 13
backpacker
camping
tourist
safari
safaris
guest: ecommerce 8
itinerary
sightseeing
touristiqu: digital_media 16
hotellery: digital_media 14
hotelier
voyag
vacanc
sejour
tourism durabl
restauration: digital_media 9
voyagist
vacancier
randonn
riad
restaurateur
""",
    "other.food_agri": """
agricultur: greentech -9
agtech
farmer
farming: greentech -8
farm: healthtech -13, mobility_iot 10
crop: healthtech -9
livestock
food tech
food production
alternatif protein
restaurant tech: ecommerce 15
brewery
food manufacturer
cooking
recip
kitchen
protein sourc
seafood
meat: greentech 18
food startup
food company
restaurant brand: mobility_iot -10
dairy: healthtech 16, greentech 18
poultry
cattl
egg
rice
maize
bean
grain
fruit
vegetabl
fishery
fishermen
agribusiness
agronomist
animal health
feedstock
cook
bakery
snack
beverag
nutritionally
food processing
tractor
greenhous
veterinary drug
agricol
agriculteur
agroalimentair
elevag: healthtech 22
eleveur
viticultur
cuisin
recett: ecommerce 12
gastronomy
exploitation agricol
semenc
aquacultur
produit laitier
volaill
cereal
maraicher
maraichag
oleicultur
huile olive
arganier
peche
pecheur
irrigation
tracteur
vignobl
viticulteur
cave
cuisinier
ferme
plantation
""",
    "other.consumer": """
dating
dating app
friend
friendship
relationship: crm 13, healthtech 29
roommat
pet
pet owner
dog
wedding
religion
church
nonprofit
volunteer
charity: fintech -10
sport
sport team
athlet: healthtech 31
astrology
family: fintech 20, digital_media -9
search engin: edtech 10, mobility_iot 16
personal: cybersecurity 12
browser: business_software 23
coupl: healthtech 13
love: healthtech 9
singl: big_data 9, digital_media -12, mobility_iot 12
matchmaking
babysitter
nanny
hobby
surf: digital_media 16
ski
golf
tennis
soccer
football
basketball
cycling
outdoor
household
chore
errand
funeral
prayer
bible
christian
muslim: ecommerce 11
islamic
lgbtq
senior companionship
journaling
journal app
habit: healthtech 15
goal for peopl
photo memory
memory
rencontr amoureus
mariag
animal compagny
benevol
sportif
famill: ecommerce 9, digital_media -9
moteur recherch
genealogy
voisin
solidarit
loisir: ecommerce 8, digital_media 10
celibatair
baby sitting
baby sitter: ecommerce 8
nounou
obsequ
equitation
vie quotidienn
quotidien: big_data 10, digital_media 11
entraid
particulier employeur
retrait
""",
    "other.industry": """
manufacturing: healthtech 12
factory: greentech -9
industrial robot
machin shop
cnc
3d printing
mechanical engineer
hardwar engineer
aerospac
space: edtech 14, greentech 23
satellit: greentech 8
rocket: mobility_iot 9
launch: big_data 20, mobility_iot 16
defens: gaming -10, mobility_iot -13
military
dod
chemical: healthtech 13
material scienc
semiconductor
physic
quantum computing
quantum
simulation
cad
lab equipment
mining: greentech 9
industrial bio
synthetic biology
enzym: healthtech 12
fermentation
microb: healthtech 10
biomanufacturing: healthtech 13
machin tool
hardwar design
circuit board
pcb
spacecraft
orbit: mobility_iot 8
warfighter
weapon
welding
machining
sheet metal
injection molding
production line: digital_media 9
quality inspection
machin vision
chemistry
chemist
exploration
drilling
finit element
mecaniqu
industry: gaming 17, fintech 23, ecommerce 20, healthtech -10, greentech 16, digital_media 10, business_software 24, mobility_iot -10
industriel
industriell: mobility_iot 11
usinag
impression 3d
fabrication additif
aeronautiqu: mobility_iot -8
spatial: business_software 10
militair
material: greentech -16
chimy
chimiqu
quantiqu
calcul structur
conception mecaniqu
cao
metrology
instrumentation
proced: healthtech 9
composit
nanotechnology
capteur optiqu
bureau etude: mobility_iot 10
sous traitanc
energy atomiqu
robotiqu industriell
optroniqu
cosmetiqu
textil: greentech -10
microfluidiqu
machin outil
outillag
fondery
plasturgy
tolery
soudag
prototypag
prototyp
banc essai
banc test
instrument mesur
appareil mesur
analys vibratoir
element finis
mecatroniqu
electroniqu puissanc
electrotechniqu
pneumatiqu
vide
cryogeny
spectroscopy
spectrometry
lidar
camera: digital_media 15
control qualit
control non destructif
lanceur
system electroniqu: mobility_iot 12
sous system
equipement electroniqu
armement
genie electriqu
""",
    "other.public": """
government: fintech 8, greentech 18
public sector
citie government
law enforcement
polic
election
voter
civic
politic
political
policy maker
emergency servic
public safety
fire department
federal agency
public servic
first responder
firefighter
911
citizen
advocacy
public policy
ngo
humanitarian
refug
activist
collectivit
collectivit local
collectivit territorial: crm 8
administration
secteur public
servic public
citoyen
citoyenn
elus
gendarmery
democraty
politiqu
pouvoir public
association: fintech 8, ecommerce 10
mairy
commun
minister
prefectur
etat
agenc publiqu
action publiqu
electeur
citoyennet
concertation
debat public
ong
humanitair
refugy
developpement territorial
developpement economiqu local
cohesion social
""",
    "other.services": """
consulting: fintech -8
consultancy
accelerator
incubator
startup accelerator
ventur studio
law enforcement agency
innovation consulting
design studio
softwar house
it servic
it consulting
outsourcing
agency for startup
startup studio
innovation lab
engineering servic
product studio
app studio
advisory firm
hackathon
entrepreneurship support
innovation hub
tech hub
it company
ict company
it solution: business_software 11
ict solution
softwar company: fintech 14
system integration
system integrator
conseil: fintech -11, digital_media -12, business_software 13
cabinet conseil
conseil innovation
societ conseil: edtech 21, digital_media 17, business_software -13
societ servic
ssii
esn
assistanc techniqu
accompagnement
incubateur
accelerateur
pepinier
pole competitivit
cluster
integrateur
integration system
maitris ouvrag
expertis: edtech 10
ingeniery
servic informatiqu
prestatair informatiqu
maintenanc informatiqu
parc informatiqu
recherch developpement
propriet industriell
transfert technology
laboratoir recherch
coworking
aide publiqu
organism recherch
centr recherch
ingenieur
startup innovant accompagn
consultant: business_software 11
cabinet
etude techniqu
prestation: healthtech 10
regie forfait
centr servic
tierc maintenanc applicatif
tma
assistanc informatiqu
depannag informatiqu
vente materiel informatiqu
materiel informatiqu
centr techniqu
federation
syndicat professionnel
financement innovation
credit impot recherch
valorisation recherch
""",
    "telecom_cloud.name": """
telecom
telecommunication
telecom operator
mobil operator
internet servic provider
isp
broadband
fibre network
5g
voip
cloud computing
cloud hosting
web hosting
data center
data centr
cloud infrastructur
managed servic
colocation
virtual privat server
sd wan
operateur telecom
operateur mobil
fournisseur acce
haut debit
tre haut debit
fibre optiqu
telephony ip
hebergement web
hebergement cloud
infogeranc
datacenter
centr donne
virtualisation
اتصالات
حوسبه سحابيه
مراكز بيانات
انترنت عالي سرعه
""",
    "telecom_cloud.word": """
cloud
hosting
server
connectivity
network operator
wifi
esim
hebergement
serveur
reseau
connectivit
telephony
""",
    "govtech.name": """
govtech
civic tech
civictech
e government
egovernment
digital government
public sector
government agency
local authority
municipality
civic participation
citizen participation
public administration
public servic
e gouvernement
administration electroniqu
administration numeriqu
secteur public
collectivit local
collectivit territorial
commun
mairy
participation citoyenn
servic public
demarch administratif
administration publiqu
democraty participatif
حكومه الكترونيه
اداره رقميه
خدمات عموميه
جماعات ترابيه
اداره عموميه
""",
    "govtech.word": """
government
citizen
election
law enforcement
voter
citoyen
elus
collectivit
administration
pouvoir public
مواطنين
حكومه
""",
    "agritech.name": """
agritech
agtech
agricultur
agricultural
smart farming
precision agricultur
farmer
farming
crop
irrigation
livestock
aquacultur
greenhous
vertical farming
seed
fertilizer
agronomy
harvest
dairy farmer
cattl
poultry
agricol
agriculteur
agricultur precision
elevag
eleveur
serre agricol
semenc
engrais
recolt
exploitation agricol
viticultur
arboricultur
زراعه
فلاحه
فلاحين
مزارعين
الري
زراعيه
فلاحيه
""",
    "ai.name": """
artificial intelligenc
ai
machin learning
deep learning
neural network
computer vision
generatif ai
llm
large languag model
natural languag processing
nlp
gpt
chatgpt
ai agent
intelligenc artificiell
ia
apprentissag automatiqu
apprentissag profond
vision par ordinateur
ia generatif
reseau neuron
traitement langag naturel
ذكاء اصطناعي
تعلم الي
""",
}

RULES: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "crm.system": ((), ("api", "apis", "connect", "connected", "connecting", "existing crm", "existing erp", "existing system", "hubspot", "integrat", "integrated", "integrating", "integration", "legacy", "netsuit", "plug", "quickbook", "salesforc", "sync", "synced", "system record", "their crm", "their erp", "your crm", "your erp")),
    "cybersecurity.security_word": (("access", "agent", "ai", "api", "apis", "application", "cloud", "code", "complianc", "computer", "credential", "data", "devic", "digital", "donne", "email", "enterpris", "identity", "information", "informatiqu", "infrastructur", "internet", "it", "llm", "logiciel", "mobil", "network", "numeriqu", "reseau", "saa", "secret", "server", "softwar", "system information", "vulnerability", "web", "بيانات", "شبكات", "معلومات"), ()),
    "cybersecurity.false_friends": ((), ("afin", "ainsi", "avec", "cette", "dan", "dont", "elle", "est", "il", "nos", "notre", "nous", "ont", "ou", "par", "permet", "plus", "pour", "sont", "sur", "tous", "tout", "toute", "vos", "votre", "vous")),
    "cybersecurity.controls": ((), ("afin", "ainsi", "avec", "cette", "dan", "dont", "elle", "est", "il", "nos", "notre", "nous", "ont", "ou", "par", "permet", "plus", "pour", "sont", "sur", "tous", "tout", "toute", "vos", "votre", "vous")),
    "fintech.false_friends": ((), ("afin", "ainsi", "avec", "cette", "dan", "dont", "elle", "est", "il", "nos", "notre", "nous", "ont", "ou", "par", "permet", "plus", "pour", "sont", "sur", "tous", "tout", "toute", "vos", "votre", "vous")),
    "fintech.pays": ((), ("afin", "ainsi", "avec", "cette", "dan", "dont", "elle", "est", "il", "nos", "notre", "nous", "ont", "ou", "par", "permet", "plus", "pour", "sont", "sur", "tous", "tout", "toute", "vos", "votre", "vous")),
    "ecommerce.merchants": ((), ("assuranc", "bancair", "bank", "banking", "banqu", "cash", "checkout", "credit", "encaissement", "fintech", "insuranc", "lending", "loan", "monetiqu", "paiement", "pay", "payment", "pos", "pret", "terminal", "wallet", "تمويل", "دفع")),
    "ecommerce.false_friends": ((), ("afin", "ainsi", "avec", "cette", "dan", "dont", "elle", "est", "il", "nos", "notre", "nous", "ont", "ou", "par", "permet", "plus", "pour", "sont", "sur", "tous", "tout", "toute", "vos", "votre", "vous")),
    "edtech.learn": ((), ("apprentissag automatiqu", "apprentissag profond", "deep learning", "gpu", "gpus", "machin learning", "model training", "reinforcement learning", "train model", "training data", "training model")),
    "digital_media.video": ((), ("jeu video", "jeux video", "video call", "video game")),
    "digital_media.image_word": ((), ("jeu video", "jeux video", "video call", "video game")),
    "digital_media.false_friends": ((), ("afin", "ainsi", "avec", "cette", "dan", "dont", "elle", "est", "il", "nos", "notre", "nous", "ont", "ou", "par", "permet", "plus", "pour", "sont", "sur", "tous", "tout", "toute", "vos", "votre", "vous")),
    "business_software.system": ((), ("api", "apis", "connect", "connected", "connecting", "existing crm", "existing erp", "existing system", "hubspot", "integrat", "integrated", "integrating", "integration", "legacy", "netsuit", "plug", "quickbook", "salesforc", "sync", "synced", "system record", "their crm", "their erp", "your crm", "your erp")),
    "mobility_iot.false_friends": ((), ("afin", "ainsi", "avec", "cette", "dan", "dont", "elle", "est", "il", "nos", "notre", "nous", "ont", "ou", "par", "permet", "plus", "pour", "sont", "sur", "tous", "tout", "toute", "vos", "votre", "vous")),
}

HIDING: Final[tuple[str, ...]] = (
    "a cette occasion",
    "a l occasion",
    "a livre ouvert",
    "a series of",
    "a son compt",
    "a tout prix",
    "academic research",
    "account for",
    "accounting for",
    "ad hoc",
    "agent de securit",
    "ahead of the game",
    "ai driven",
    "along for the ride",
    "animal feed",
    "api call",
    "app store",
    "apprentissag machin",
    "apprentissag statistiqu",
    "art of the state",
    "as seen in",
    "asset class",
    "at no cost",
    "at school",
    "at the heart of",
    "au c ur de",
    "au coeur de",
    "au cours",
    "au cours de",
    "au cours des",
    "au cours du",
    "author of",
    "backed by",
    "ball game",
    "bande passant",
    "bank of",
    "bank on",
    "banqu de donne",
    "banqu de son",
    "benefit from",
    "benefit of",
    "best in class",
    "best practic",
    "best selling",
    "big pictur",
    "big player",
    "blog at",
    "blood bank",
    "body contact",
    "body of knowledg",
    "bonne pratiqu",
    "book a demo",
    "book and record",
    "book value",
    "brain power",
    "brevet",
    "brevet depos",
    "business climat",
    "business environment",
    "business school",
    "buy in",
    "buy time",
    "call for",
    "call it",
    "call to action",
    "call us",
    "campagn de mesur",
    "candidat vaccin",
    "capital city",
    "capital humain",
    "carbon copy",
    "care about",
    "carnegy mellon university",
    "carte a puce",
    "carte bancair volee",
    "carte de fidelit papier",
    "carte de visit",
    "case study",
    "ceintur de securit",
    "cell cultur",
    "cell phone",
    "cellul de crise",
    "cellular network",
    "chamber of commerc",
    "chambr de commerc",
    "chang the game",
    "changing the game",
    "chercheur de l universit",
    "circulation extracorporell",
    "circulation sanguin",
    "city of",
    "class energetiqu",
    "class mondial",
    "class of",
    "class therapeutiqu",
    "clinical candidat",
    "clinical study",
    "cloud environment",
    "colleg dropout",
    "come join",
    "communication machin",
    "communication radio",
    "communication san fil",
    "company cultur",
    "company s mission",
    "compt tenu",
    "compt twitter",
    "compt utilisateur",
    "computing environment",
    "conduit de chantier",
    "conduit de projet",
    "conduit du changement",
    "contact lense",
    "contact us",
    "container orchestration",
    "corporat cultur",
    "cours d eau",
    "cours de bours",
    "creation d emplois",
    "credit d impot",
    "credit data",
    "credit to",
    "cultur agricol",
    "cultur cellulair",
    "cultur d entrepris",
    "cultur hor sol",
    "cultur in vitro",
    "cultur of",
    "cultur scientifiqu",
    "custom order of",
    "customer care team",
    "customer first",
    "customer includ",
    "customer obsessed",
    "customer story",
    "dan le cours",
    "dan le respect du droit",
    "data bank",
    "data center construction",
    "data lake water",
    "data plan",
    "de l ordre de",
    "de premier ordre",
    "de serie",
    "deal with",
    "dealing with",
    "degre of",
    "degre of freedom",
    "deliver value",
    "delivering value",
    "delivery model",
    "delivery of care",
    "delivranc de medicament",
    "dental practic",
    "development environment",
    "diagnostic automobil",
    "diagnostic immobilier",
    "diagnostic strategiqu",
    "dna of",
    "do the job",
    "docker container",
    "doctor your",
    "document of record",
    "document uniqu",
    "donne bancair",
    "donne cliniqu",
    "donne patient",
    "donner de l argent",
    "drive engagement",
    "drive growth",
    "drive result",
    "drive revenu",
    "drive sales",
    "drive value",
    "driven by",
    "driving force",
    "driving growth",
    "droit a l image",
    "dropped out of school",
    "drug candidat",
    "drug delivery",
    "echang de donne",
    "ecole central",
    "ecole d ingenieur",
    "ecole de commerc",
    "ecole des mine",
    "ecole normal superieur",
    "ecole polytechniqu",
    "ecole superieur",
    "edition logiciell",
    "email us",
    "emploi du temp",
    "emplois cree",
    "employ of googl",
    "en cours",
    "en cours de",
    "en formation de",
    "en serie",
    "en vente libre",
    "end game",
    "energy and time",
    "energy security",
    "enjeu",
    "enjeux",
    "enterpris class",
    "entrer en jeu",
    "environment",
    "environment variabl",
    "environmental benefit",
    "environnement 3d",
    "environnement complex",
    "environnement de developpement",
    "environnement de production",
    "environnement de travail",
    "environnement economiqu",
    "environnement hostil",
    "environnement industriel",
    "environnement informatiqu",
    "environnement mobil",
    "environnement numeriqu",
    "environnement professionnel",
    "environnement securis",
    "environnement techniqu",
    "environnement virtuel",
    "environnement web",
    "equip de recherch",
    "equip pluridisciplinair",
    "equipement de securit",
    "etat de l art",
    "exchang for",
    "facil d emploi",
    "fast paced environment",
    "fast track",
    "featured in",
    "federated learning",
    "feed the world",
    "feu vert",
    "feuill de route",
    "file a claim",
    "financial health check",
    "financial security",
    "first class",
    "follow us on",
    "food bank",
    "food industry news",
    "food security",
    "formation de caillot",
    "formation de tissu",
    "former employ",
    "former engineer",
    "founding team",
    "function call",
    "funded by",
    "funding from",
    "game changer",
    "game changing",
    "game marketing agency",
    "gardiennag",
    "gene delivery",
    "genomic data",
    "get the job done",
    "gift of",
    "good job",
    "googl map for",
    "googl play",
    "graduat of",
    "grand prix",
    "great deal",
    "great job",
    "green light",
    "greenfield",
    "hard drive",
    "harvard university",
    "haut de gamme",
    "health benefit",
    "health of your business",
    "healthcar delivery",
    "healthy growth",
    "high degre",
    "high order",
    "higher order",
    "hiring engineer",
    "ho chi minh city",
    "home security system",
    "homeland security",
    "hor de prix",
    "hor ligne",
    "human capital",
    "imagery satellit",
    "in a safe environment",
    "in contact with",
    "in exchang",
    "in funding",
    "in order",
    "in order to",
    "in practic",
    "in store for",
    "in the cours",
    "in the driver s seat",
    "in the heart of",
    "in the press",
    "in transit encryption",
    "industry player",
    "information et communication",
    "invested in by",
    "investment vehicl",
    "investor includ",
    "issu de l universit",
    "issu du laboratoir",
    "issue de l universit",
    "jeu d acteur",
    "jeu de hasard",
    "jeu de mot",
    "jeu de piste",
    "jeune equip",
    "jeux concour marketing",
    "jeux d argent",
    "jeux d instruction",
    "jeux de caracter",
    "jeux de hasard",
    "jeux de mot",
    "jeux olympiqu",
    "job security",
    "job shop",
    "jobs to be done",
    "join our team",
    "join us",
    "joue un role",
    "jouer le role",
    "jouer un role",
    "kansa city",
    "key player",
    "knowledg bank",
    "kubernet container",
    "l equip",
    "l occasion de",
    "laboratoir de l universit",
    "laureat du prix",
    "law practic",
    "law school",
    "lead candidat",
    "lead compound",
    "lead generation of molecul",
    "lead investor",
    "lead paint",
    "lead program",
    "lead the way",
    "lead time",
    "lead to",
    "leading",
    "learn more",
    "learn more at",
    "learning algorithm",
    "learning curve",
    "learning environment",
    "learning model",
    "legal age",
    "legal tender",
    "lesson learned",
    "levee de fond de",
    "level the playing field",
    "local player",
    "main d oeuvr",
    "mairy de paris",
    "maitr d oeuvr",
    "maitr d uvre",
    "maitris d oeuvr",
    "maitris d uvre",
    "major player",
    "market player",
    "marketing digital pour jeux",
    "mass media coverag",
    "medical data",
    "medical school",
    "meet the need",
    "meeting the need",
    "met en oeuvr",
    "met en uvre",
    "mettant en oeuvr",
    "mettant en uvre",
    "mettr en jeu",
    "mettr en oeuvr",
    "mettr en uvre",
    "mexico city",
    "mise en forme",
    "mise en jeu",
    "mise en oeuvr",
    "mise en route",
    "mise en uvre",
    "mise en vente de l energy",
    "mobil data",
    "mode d emploi",
    "model trained",
    "money back",
    "moyen de communication",
    "n est pas seulement",
    "national security",
    "new york city",
    "news coverag",
    "no brainer",
    "no brand",
    "no cost",
    "no fee",
    "no hidden fee",
    "no interest",
    "no longer just",
    "no matter",
    "no matter how",
    "no matter where",
    "no more than",
    "no need",
    "no one",
    "no surpris",
    "no wonder",
    "non invasif",
    "non profit",
    "non seulement",
    "not just",
    "not only",
    "not to mention",
    "notre equip",
    "oeuvr pour",
    "of cours",
    "off the shelf",
    "old school",
    "on account of",
    "on behalf",
    "on the road to",
    "on track",
    "one stop shop",
    "operational efficiency",
    "order of magnitud",
    "organ de press",
    "organ donor list",
    "our client includ",
    "our customer includ",
    "our investor",
    "our investor includ",
    "our team",
    "our team has",
    "out of stock option",
    "over the cours",
    "paid attention to detail",
    "paid off",
    "pain in",
    "pain point",
    "painful",
    "pas a pas",
    "pas que",
    "pas seulement",
    "patent pending",
    "patent protected",
    "patented",
    "patient data",
    "pay attention",
    "pay off",
    "pays attention",
    "pays off",
    "pays to",
    "personal data",
    "phd student",
    "photo id",
    "physical security",
    "pick up where",
    "plaqu tournant",
    "plateau de mesur",
    "play a key role",
    "play a role",
    "play an important role",
    "play store",
    "plug and play",
    "point de vue",
    "port usb",
    "post doc",
    "pour le compt",
    "pourquoi pas",
    "power of",
    "power the",
    "power user",
    "power your",
    "powered by",
    "powerful",
    "premier class",
    "prenant en compt",
    "prend en compt",
    "prend soin de",
    "prendr en compt",
    "prendr soin de",
    "press a button",
    "press the button",
    "pret a",
    "pret a l emploi",
    "pret a porter connect",
    "prete a",
    "prete a l emploi",
    "price of carbon",
    "princeton university",
    "prise en compt",
    "privat security",
    "prix de l innovation",
    "prix innovation",
    "prix nobel",
    "product candidat",
    "product roadmap",
    "production en serie",
    "production environment",
    "professeur a l universit",
    "proteg par un brevet",
    "protocol de communication",
    "public benefit corporation",
    "raised from",
    "raised funding",
    "raised money",
    "rate of return",
    "real world data",
    "recuperation de donne",
    "regulatory environment",
    "remport le prix",
    "rendr compt",
    "reseau de communication",
    "reseau de distribution",
    "retail banking",
    "return on",
    "return on investment",
    "road map",
    "roadmap",
    "role play",
    "safety and security of worker",
    "salt lake city",
    "san avoir",
    "san contact",
    "san coutur",
    "san doute",
    "san engagement",
    "san frais",
    "san francisco city",
    "san frontier",
    "san intermediair",
    "san limit",
    "san passer",
    "sante des entrepris",
    "sante financier",
    "sauvegard de donne",
    "sauvegard des donne",
    "save money",
    "save time and money",
    "saving money",
    "savoir faire",
    "school friend",
    "school lunch",
    "se rendr compt",
    "securit aerienn",
    "securit alimentair",
    "securit au travail",
    "securit civil",
    "securit des batiment",
    "securit des bien",
    "securit des chantier",
    "securit des enfant",
    "securit des patient",
    "securit des personn",
    "securit du chantier",
    "securit du travail",
    "securit ferroviair",
    "securit incendy",
    "securit industriell",
    "securit nucleair",
    "securit physiqu",
    "securit prive",
    "securit publiqu",
    "securit sanitair",
    "securit social",
    "security guard",
    "security officer",
    "seed funding",
    "sell out",
    "serie de",
    "series a",
    "series a funding",
    "series b",
    "series c",
    "servic delivery",
    "share knowledg",
    "share price",
    "ship better",
    "ship code",
    "ship faster",
    "ship featur",
    "ship product",
    "ship softwar",
    "ship with confidenc",
    "shipping code",
    "shipping featur",
    "shipping softwar",
    "signal processing",
    "site web mobil",
    "skin in the game",
    "so called",
    "social security",
    "softwar delivery",
    "son equip",
    "spirit animal",
    "stanford university",
    "state of the art",
    "statistiquement",
    "steve jobs",
    "super power",
    "sur la route de",
    "surgical operation",
    "system de communication",
    "system health",
    "take care of",
    "take into account",
    "taking care of",
    "team member joined",
    "team of engineer",
    "team of expert",
    "team of scientist",
    "team player",
    "technology de l information et de la communication",
    "technology de la communication",
    "tenir compt",
    "tenir la route",
    "test data",
    "the talent",
    "the team",
    "therapeutic delivery",
    "time and energy",
    "tirer son epingl du jeu",
    "to power",
    "track record",
    "train ai",
    "train and deploy",
    "train model",
    "train of thought",
    "trained on",
    "training model",
    "training run",
    "traitement audio",
    "traitement automatiqu",
    "traitement d image",
    "traitement de l air",
    "traitement de l image",
    "traitement de l information",
    "traitement de surfac",
    "traitement de texte",
    "traitement des command",
    "traitement des image",
    "traitement des signal",
    "traitement du signal",
    "traitement numeriqu",
    "traitement optiqu",
    "traitement video",
    "transaction data",
    "transfert de donne",
    "transmission de donne",
    "transport d electricit",
    "transport d energy",
    "transport de donne",
    "transport de l energy",
    "transport financier",
    "transport moleculair",
    "tribunal de commerc",
    "under the hood",
    "une equip",
    "une serie",
    "university of",
    "user account",
    "user data",
    "user interfac design",
    "user study",
    "uvre pour",
    "vc backed",
    "vecteur de transport",
    "vehicl for",
    "vehicul d investissement",
    "ventur backed",
    "video call with doctor",
    "video surveillanc",
    "videoprotection",
    "ville de paris",
    "ville natal",
    "viral growth",
    "virtual environment",
    "water security",
    "we are hiring",
    "we believ in",
    "we care",
    "we re hiring",
    "why not",
    "without any",
    "without compromising",
    "without having",
    "without leaving",
    "without needing",
    "without paying",
    "without sacrificing",
    "without the",
    "without writing",
    "work cultur",
    "work environment",
    "working environment",
    "world class",
    "would lead",
    "y combinator",
    "zero sum game",
    "امن غذايي",
    "حراس امن",
    "سلامه في عمل",
    "ضمان اجتماعي",
    "ليس فقط",
)

DENYING: Final[tuple[str, ...]] = (
    "are not",
    "aren t",
    "aucun",
    "do not",
    "doe not",
    "doesn t",
    "don t",
    "hor",
    "is not",
    "isn t",
    "ni",
    "not a",
    "not an",
    "pas",
    "san",
    "sauf",
    "بدون",
    "دون",
    "ليس",
    "ليست",
)

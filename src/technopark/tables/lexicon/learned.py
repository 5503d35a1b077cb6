"""What the learning script made of the lexicon: words folded, weights in hundredths of a logit.

Written by `benchmarks/segments/learn.py`; do not edit. The words come from the modules beside
this one. The weight of a word is that of its idea and its own, where it has one.
"""

# fmt: off
from typing import Final

VERSION: Final = "2026.3"
ROWS: Final = 4789

BIAS: Final[dict[str, int]] = {"big_data": -537, "crm": -608, "cybersecurity": -607, "gaming": -538, "fintech": -414, "ecommerce": -416, "edtech": -522, "healthtech": -498, "greentech": -565, "digital_media": -403, "business_software": -421, "mobility_iot": -486}
THRESHOLDS: Final[dict[str, int]] = {"big_data": 436, "crm": 436, "cybersecurity": 436, "gaming": 436, "fintech": 436, "ecommerce": 436, "edtech": 436, "healthtech": 436, "greentech": 436, "digital_media": 436, "business_software": 436, "mobility_iot": 436}
BESIDE: Final = 850
CONFIDENCE: Final[tuple[tuple[int, int], ...]] = ((-494, 8), (-343, 33), (-333, 38), (-321, 43), (-308, 43), (-293, 64), (-269, 81), (-240, 94), (-214, 110), (-194, 164), (-170, 184), (-142, 252), (-106, 341), (-64, 411), (-8, 521), (60, 651), (149, 731), (268, 856), (456, 928), (858, 990))

IDEAS: Final[dict[str, dict[str, int]]] = {
    "big_data.name": {"big_data": 193, "crm": -14, "gaming": -14, "fintech": -9, "ecommerce": -6, "edtech": 15, "healthtech": -6, "digital_media": 18, "business_software": -24, "mobility_iot": -6},
    "big_data.tools": {"big_data": 80, "crm": 8, "cybersecurity": 12, "healthtech": -5, "digital_media": -8, "business_software": 11, "mobility_iot": -5},
    "big_data.training": {"big_data": 126, "edtech": -5},
    "big_data.statistics": {"big_data": 222, "ecommerce": 9, "greentech": 7, "digital_media": -6, "business_software": -13, "mobility_iot": 7},
    "big_data.database": {"big_data": 126, "crm": -6, "cybersecurity": 12, "fintech": -10, "ecommerce": -14, "edtech": 9, "healthtech": -5, "business_software": 19, "mobility_iot": -9},
    "big_data.display": {"big_data": 92, "fintech": -10, "digital_media": 11, "business_software": -7},
    "big_data.data_word": {"big_data": 80, "crm": 20, "cybersecurity": 29, "gaming": -9, "fintech": 21, "ecommerce": 8, "healthtech": 7, "greentech": 9, "digital_media": 14, "business_software": 23, "mobility_iot": 12},
    "big_data.weak": {"big_data": 67, "crm": 26, "cybersecurity": 11, "gaming": -6, "fintech": -5, "ecommerce": 6, "edtech": -5, "healthtech": 28, "greentech": 10, "digital_media": 8, "business_software": 20},
    "crm.name": {"crm": 230, "fintech": -16, "ecommerce": 14, "healthtech": -5, "digital_media": 8, "business_software": 10, "mobility_iot": -12},
    "crm.sales_team": {"big_data": -13, "crm": 213, "fintech": -11, "ecommerce": -14, "edtech": 15, "healthtech": -7, "digital_media": -14, "business_software": -14},
    "crm.sales_tools": {"big_data": -7, "crm": 180, "fintech": -11, "ecommerce": 8, "greentech": 8, "digital_media": 16},
    "crm.sales_word": {"crm": 128, "fintech": 9, "edtech": 5, "healthtech": -9, "greentech": 10, "business_software": 17, "mobility_iot": -7},
    "crm.leads": {"big_data": 8, "crm": 185, "cybersecurity": -7, "gaming": -5, "fintech": 9, "digital_media": 61, "business_software": -16},
    "crm.support": {"big_data": 23, "crm": 191, "cybersecurity": 6, "fintech": -13, "edtech": 11, "healthtech": -9, "digital_media": 6, "business_software": 57, "mobility_iot": -5},
    "crm.support_word": {"big_data": -10, "crm": 73, "fintech": 7, "ecommerce": 14, "edtech": 15, "digital_media": 15},
    "crm.call_centre": {"big_data": -9, "crm": 103, "fintech": -17, "ecommerce": -7, "healthtech": 6, "digital_media": -11, "mobility_iot": 5},
    "crm.phone_word": {"big_data": -10, "crm": 88, "fintech": 6, "ecommerce": -8, "edtech": 11, "healthtech": 26, "business_software": 15, "mobility_iot": 11},
    "crm.chat": {"big_data": 17, "crm": 62, "cybersecurity": -6, "fintech": -13, "ecommerce": 12, "edtech": 15, "greentech": -16, "digital_media": 31, "business_software": 25},
    "crm.loyalty": {"big_data": 21, "crm": 68, "cybersecurity": 10, "fintech": 8, "ecommerce": 32, "edtech": 6, "healthtech": 8, "digital_media": 33, "mobility_iot": -10},
    "crm.customer_word": {"big_data": 29, "crm": 99, "cybersecurity": 7, "fintech": 9, "ecommerce": 8, "healthtech": -10, "greentech": -13, "business_software": 11},
    "cybersecurity.name": {"big_data": -7, "cybersecurity": 248, "fintech": -13, "edtech": 7, "digital_media": -7, "business_software": -9},
    "cybersecurity.attack": {"big_data": 8, "cybersecurity": 201, "fintech": -9, "ecommerce": -9, "business_software": -12, "mobility_iot": -10},
    "cybersecurity.identity": {"big_data": -7, "crm": -6, "cybersecurity": 175, "gaming": -7, "ecommerce": -8, "digital_media": -6, "business_software": -18, "mobility_iot": -11},
    "cybersecurity.privacy": {"crm": -6, "cybersecurity": 239, "fintech": 24, "healthtech": -8, "business_software": 13, "mobility_iot": -5},
    "cybersecurity.fraud": {"big_data": 12, "cybersecurity": 217, "fintech": 10, "ecommerce": 7},
    "cybersecurity.compliance": {"cybersecurity": 100, "fintech": -7, "healthtech": -9, "business_software": -9},
    "cybersecurity.security_word": {"big_data": -9, "crm": -6, "cybersecurity": 146, "fintech": 13, "edtech": -5, "healthtech": -5, "business_software": 7, "mobility_iot": -7},
    "cybersecurity.security_plain": {"big_data": 13, "cybersecurity": 109, "gaming": -9, "fintech": 28, "edtech": -16, "healthtech": 27, "greentech": -12, "digital_media": 8, "mobility_iot": 7},
    "gaming.name": {"big_data": 10, "cybersecurity": -7, "gaming": 297, "healthtech": -11, "greentech": -7, "digital_media": 6, "business_software": -26, "mobility_iot": -13},
    "gaming.word": {"gaming": 204, "fintech": -10, "ecommerce": -14, "edtech": -6, "digital_media": 17, "business_software": -16, "mobility_iot": 13},
    "gaming.esport": {"gaming": 237, "ecommerce": -7, "digital_media": 12},
    "gaming.serious": {"gaming": 223, "edtech": 8, "digital_media": -16},
    "gaming.adjacent": {"crm": 7, "gaming": 103, "fintech": -5, "ecommerce": -12, "edtech": 17, "greentech": -7, "digital_media": 9, "mobility_iot": 7},
    "fintech.name": {"big_data": 13, "cybersecurity": -5, "fintech": 211, "mobility_iot": -6},
    "fintech.payment": {"crm": -9, "cybersecurity": 24, "fintech": 200, "ecommerce": 21, "edtech": -14, "digital_media": -17, "business_software": -15, "mobility_iot": -17},
    "fintech.pay_word": {"gaming": -11, "fintech": 52, "ecommerce": 9, "edtech": 10, "greentech": 6, "business_software": 9, "mobility_iot": -6},
    "fintech.bank": {"big_data": -14, "crm": -8, "gaming": 10, "fintech": 161, "ecommerce": -15, "healthtech": -20, "greentech": -7, "digital_media": -24, "business_software": -37, "mobility_iot": -18},
    "fintech.card": {"big_data": -9, "cybersecurity": 9, "fintech": 44, "ecommerce": -6, "edtech": -8, "greentech": -8, "digital_media": -6, "mobility_iot": -6},
    "fintech.wallet": {"cybersecurity": 22, "fintech": 163, "business_software": -9},
    "fintech.credit": {"big_data": -5, "cybersecurity": -9, "gaming": -7, "fintech": 186, "ecommerce": -27, "edtech": 14, "healthtech": -11, "digital_media": -11},
    "fintech.funding_word": {"crm": -15, "cybersecurity": -16, "gaming": -9, "fintech": 128, "ecommerce": -12, "healthtech": 9, "greentech": 7, "business_software": 11, "mobility_iot": -12},
    "fintech.finance_strong": {"big_data": -13, "cybersecurity": 5, "fintech": 190, "ecommerce": -8, "healthtech": -14, "digital_media": -9, "business_software": 7, "mobility_iot": -20},
    "fintech.insurance": {"big_data": 9, "fintech": 199, "ecommerce": -14, "edtech": -7, "healthtech": 20, "greentech": -9, "digital_media": -16, "mobility_iot": -15},
    "fintech.health_insurance": {"fintech": 125, "healthtech": 43, "business_software": -11},
    "fintech.invest": {"big_data": 16, "crm": -9, "cybersecurity": -12, "gaming": -8, "fintech": 148, "ecommerce": -5, "edtech": 7, "healthtech": -8, "greentech": -8, "digital_media": -28, "mobility_iot": -17},
    "fintech.crypto": {"big_data": 8, "crm": -6, "cybersecurity": 18, "gaming": 22, "fintech": 199, "ecommerce": -19, "edtech": -9, "greentech": -6, "business_software": -23, "mobility_iot": -11},
    "fintech.crowdfunding": {"fintech": 198, "ecommerce": 12},
    "fintech.tax_accounting": {"crm": -15, "cybersecurity": -10, "gaming": -5, "fintech": 98, "ecommerce": -10, "healthtech": -15, "greentech": 13, "business_software": 8},
    "fintech.fraud": {"cybersecurity": 11, "fintech": 102},
    "fintech.point_of_sale": {"fintech": 112, "ecommerce": 9, "digital_media": 5, "business_software": 9, "mobility_iot": 7},
    "fintech.brands": {"crm": -8, "fintech": 105, "ecommerce": -12, "business_software": 18},
    "fintech.procure_fin": {"big_data": -8, "crm": -7, "fintech": 60, "ecommerce": 6, "healthtech": 14, "digital_media": 15, "business_software": -6},
    "ecommerce.name": {"crm": 26, "cybersecurity": -13, "gaming": -5, "fintech": 9, "ecommerce": 192, "edtech": -8, "healthtech": -5, "digital_media": 15, "business_software": -14, "mobility_iot": 14},
    "ecommerce.marketplace": {"big_data": 10, "fintech": 12, "ecommerce": 109, "edtech": 14, "greentech": 24, "digital_media": -23, "business_software": 11, "mobility_iot": 13},
    "ecommerce.retail": {"big_data": 12, "fintech": 17, "ecommerce": 155, "edtech": -15, "healthtech": -14, "greentech": 5, "business_software": -12, "mobility_iot": 32},
    "ecommerce.brand_words": {"crm": 7, "cybersecurity": 6, "fintech": 8, "ecommerce": 100, "edtech": -7, "healthtech": -7, "digital_media": 20, "business_software": 13, "mobility_iot": 11},
    "ecommerce.goods": {"crm": -12, "gaming": 10, "fintech": -11, "ecommerce": 88, "edtech": -10, "healthtech": 23, "greentech": 50, "digital_media": 14, "business_software": -25, "mobility_iot": 43},
    "ecommerce.trade_word": {"crm": 10, "gaming": 9, "fintech": 40, "ecommerce": 87, "edtech": -5, "healthtech": 7, "greentech": 7, "digital_media": 18, "business_software": 17, "mobility_iot": 18},
    "ecommerce.restaurants": {"big_data": -12, "crm": -10, "ecommerce": 31, "edtech": -9, "healthtech": 17, "greentech": 5, "mobility_iot": 22},
    "ecommerce.sharing": {"big_data": 12, "cybersecurity": -12, "gaming": -7, "fintech": 13, "ecommerce": 61, "edtech": 14, "greentech": 28, "digital_media": 22, "business_software": 12, "mobility_iot": 34},
    "ecommerce.merchants": {"big_data": 7, "ecommerce": 66, "digital_media": 14, "business_software": 7, "mobility_iot": 22},
    "edtech.name": {"big_data": -8, "cybersecurity": -5, "gaming": -16, "edtech": 224, "healthtech": -7, "greentech": -6, "digital_media": -19, "business_software": 7},
    "edtech.school": {"big_data": -13, "crm": 7, "gaming": 26, "fintech": -18, "edtech": 184, "healthtech": 12, "digital_media": -5, "mobility_iot": -20},
    "edtech.learn": {"big_data": -17, "crm": 24, "gaming": -6, "edtech": 126, "healthtech": 14, "greentech": -14, "business_software": 10, "mobility_iot": 10},
    "edtech.career": {"crm": -7, "cybersecurity": -8, "fintech": 7, "ecommerce": -18, "edtech": 82, "healthtech": 16, "business_software": 25},
    "healthtech.name": {"big_data": 12, "crm": 6, "cybersecurity": -16, "fintech": -27, "ecommerce": -12, "healthtech": 254, "greentech": -10, "digital_media": -17},
    "healthtech.patient": {"big_data": -27, "crm": 21, "cybersecurity": -19, "gaming": -13, "fintech": -18, "ecommerce": -7, "healthtech": 197, "greentech": -16, "digital_media": -24, "business_software": 19, "mobility_iot": -10},
    "healthtech.bio": {"big_data": -18, "crm": -19, "cybersecurity": -20, "gaming": -18, "fintech": -40, "ecommerce": -12, "edtech": -13, "healthtech": 169, "greentech": -14, "digital_media": -35, "business_software": -47, "mobility_iot": -16},
    "healthtech.mental": {"big_data": -8, "fintech": -13, "edtech": -8, "healthtech": 255, "greentech": -6, "digital_media": -6, "business_software": -5, "mobility_iot": -5},
    "healthtech.women": {"healthtech": 223, "business_software": -9},
    "healthtech.wellness": {"big_data": 22, "cybersecurity": -6, "ecommerce": 11, "edtech": -16, "healthtech": 112, "business_software": 8},
    "healthtech.lab": {"crm": -19, "ecommerce": -8, "healthtech": 96, "greentech": -10, "digital_media": -28, "mobility_iot": 7},
    "greentech.name": {"big_data": 12, "crm": -7, "cybersecurity": -7, "fintech": -5, "ecommerce": -16, "edtech": -10, "greentech": 211, "digital_media": -17, "business_software": -21, "mobility_iot": 17},
    "greentech.energy": {"crm": -14, "cybersecurity": -8, "gaming": -8, "ecommerce": -8, "edtech": -6, "healthtech": -10, "greentech": 193, "digital_media": -22},
    "greentech.waste": {"big_data": 8, "fintech": -10, "ecommerce": -6, "greentech": 229, "business_software": 12, "mobility_iot": 5},
    "greentech.ev": {"fintech": 12, "ecommerce": -7, "greentech": 265, "business_software": -6, "mobility_iot": 27},
    "greentech.word": {"big_data": -6, "cybersecurity": -5, "gaming": 21, "fintech": 10, "ecommerce": -15, "edtech": -9, "healthtech": 16, "greentech": 152, "digital_media": -14, "business_software": -16, "mobility_iot": 20},
    "digital_media.marketing": {"big_data": 38, "crm": 12, "cybersecurity": 30, "gaming": 7, "fintech": -23, "ecommerce": 16, "healthtech": -14, "greentech": -13, "digital_media": 143, "business_software": -21, "mobility_iot": -17},
    "digital_media.marketing_word": {"big_data": 18, "crm": 11, "gaming": 9, "fintech": 10, "healthtech": -9, "greentech": -13, "digital_media": 103, "mobility_iot": 16},
    "digital_media.social": {"big_data": -15, "crm": -7, "cybersecurity": -11, "fintech": 9, "ecommerce": 12, "edtech": 33, "healthtech": -14, "digital_media": 125, "business_software": 23},
    "digital_media.social_word": {"big_data": 10, "gaming": 10, "fintech": 10, "ecommerce": 13, "edtech": 11, "healthtech": -14, "greentech": 10, "digital_media": 53},
    "digital_media.video": {"cybersecurity": -11, "ecommerce": 5, "healthtech": -5, "greentech": 7, "digital_media": 123, "business_software": 7, "mobility_iot": -16},
    "digital_media.image_word": {"cybersecurity": 8, "gaming": -12, "fintech": -26, "ecommerce": -5, "edtech": 10, "digital_media": 102, "business_software": -6},
    "digital_media.audio": {"big_data": -25, "crm": -5, "greentech": -9, "digital_media": 117, "mobility_iot": 21},
    "digital_media.press": {"gaming": 14, "fintech": -16, "ecommerce": 18, "edtech": 21, "digital_media": 156, "business_software": -26, "mobility_iot": -6},
    "digital_media.content_word": {"big_data": -5, "crm": -5, "gaming": 20, "fintech": -15, "ecommerce": 7, "edtech": 19, "greentech": 22, "digital_media": 62, "mobility_iot": 8},
    "digital_media.culture": {"big_data": 12, "crm": 8, "cybersecurity": -5, "fintech": -7, "ecommerce": 8, "edtech": 34, "healthtech": 7, "greentech": -7, "digital_media": 104, "business_software": 12},
    "digital_media.weak": {"big_data": 18, "crm": 6, "cybersecurity": 18, "gaming": 20, "fintech": -8, "ecommerce": 20, "edtech": 23, "healthtech": 11, "digital_media": 41, "business_software": 10, "mobility_iot": 6},
    "business_software.erp": {"big_data": 13, "crm": 9, "cybersecurity": -7, "gaming": -9, "fintech": 18, "greentech": 6, "digital_media": -6, "business_software": 85, "mobility_iot": 13},
    "business_software.operations": {"big_data": 13, "cybersecurity": 20, "gaming": -18, "ecommerce": -27, "healthtech": -6, "greentech": 7, "digital_media": -8, "business_software": 57, "mobility_iot": 26},
    "business_software.builder": {"big_data": -8, "business_software": 94},
    "business_software.hr": {"big_data": -20, "cybersecurity": -6, "gaming": -8, "fintech": -7, "edtech": -10, "greentech": -10, "digital_media": -10, "business_software": 128, "mobility_iot": -12},
    "business_software.people_word": {"gaming": -6, "fintech": 9, "ecommerce": -7, "edtech": 12, "healthtech": 12, "greentech": 11, "digital_media": -27, "business_software": 83, "mobility_iot": 12},
    "business_software.accounting": {"big_data": 10, "crm": -5, "cybersecurity": -10, "fintech": 32, "ecommerce": 12, "edtech": 9, "healthtech": -7, "greentech": -7, "digital_media": -20, "business_software": 116, "mobility_iot": 19},
    "business_software.money_word": {"big_data": 8, "crm": 19, "gaming": 9, "fintech": 17, "ecommerce": -21, "edtech": 9, "greentech": 18, "business_software": 73, "mobility_iot": 24},
    "business_software.legal": {"big_data": -14, "crm": 23, "fintech": 7, "ecommerce": -9, "edtech": -11, "healthtech": -13, "greentech": -5, "digital_media": -20, "business_software": 205, "mobility_iot": -8},
    "business_software.legal_word": {"fintech": -8, "healthtech": 7, "business_software": 108, "mobility_iot": 11},
    "business_software.documents": {"big_data": -16, "cybersecurity": 8, "gaming": 8, "fintech": 13, "ecommerce": -5, "healthtech": -14, "digital_media": -14, "business_software": 92, "mobility_iot": -10},
    "business_software.document_word": {"big_data": 22, "cybersecurity": 11, "gaming": -6, "fintech": -14, "ecommerce": -23, "edtech": 7, "healthtech": -12, "digital_media": -12, "business_software": 72},
    "business_software.collaboration": {"big_data": -10, "crm": -14, "fintech": -13, "greentech": -11, "digital_media": 6, "business_software": 127},
    "business_software.team_word": {"big_data": 11, "crm": 36, "cybersecurity": -7, "fintech": -12, "ecommerce": -20, "edtech": 8, "healthtech": 8, "greentech": -14, "business_software": 48, "mobility_iot": -6},
    "business_software.weak": {"big_data": 21, "crm": 30, "cybersecurity": 34, "gaming": -15, "fintech": 18, "ecommerce": -9, "greentech": 9, "business_software": 46, "mobility_iot": 15},
    "mobility_iot.logistics": {"crm": -7, "cybersecurity": 6, "fintech": 15, "ecommerce": -19, "healthtech": -14, "greentech": 15, "digital_media": -18, "business_software": -19, "mobility_iot": 183},
    "mobility_iot.delivery": {"big_data": 5, "cybersecurity": 7, "gaming": -6, "fintech": -21, "ecommerce": 17, "edtech": 8, "greentech": -7, "mobility_iot": 183},
    "mobility_iot.goods_word": {"big_data": -5, "gaming": -6, "fintech": -12, "ecommerce": 22, "healthtech": 13, "greentech": 18, "digital_media": -18, "mobility_iot": 132},
    "mobility_iot.mobility": {"crm": -13, "cybersecurity": -12, "fintech": 6, "ecommerce": 22, "edtech": -12, "healthtech": -7, "greentech": 33, "business_software": -14, "mobility_iot": 161},
    "mobility_iot.air": {"big_data": -13, "crm": 7, "ecommerce": -12, "healthtech": -22, "greentech": -9, "business_software": 16, "mobility_iot": 68},
    "mobility_iot.car_word": {"big_data": 25, "cybersecurity": 9, "fintech": 8, "ecommerce": 15, "edtech": -7, "healthtech": 14, "greentech": 17, "digital_media": 18, "business_software": 19, "mobility_iot": 90},
    "mobility_iot.iot": {"fintech": -19, "ecommerce": -8, "healthtech": 16, "digital_media": -11, "business_software": -9, "mobility_iot": 167},
    "mobility_iot.place": {"big_data": -10, "crm": 9, "cybersecurity": 7, "gaming": 25, "healthtech": -10, "greentech": 24, "digital_media": 7, "mobility_iot": 121},
    "mobility_iot.device_word": {"crm": -10, "cybersecurity": 6, "gaming": -5, "fintech": -6, "ecommerce": -9, "edtech": -8, "greentech": 6, "digital_media": -7, "business_software": -17, "mobility_iot": 85},
    "mobility_iot.weak": {"big_data": 10, "cybersecurity": 5, "fintech": -6, "ecommerce": 5, "edtech": -5, "healthtech": 9, "greentech": 25, "digital_media": -10, "business_software": 16, "mobility_iot": 65},
    "other.developers": {"big_data": 10, "crm": -12, "cybersecurity": 29, "gaming": 5, "fintech": -12, "ecommerce": -29, "edtech": 13, "healthtech": -18, "greentech": -15, "digital_media": -17, "business_software": 9, "mobility_iot": -29},
    "other.ai": {"big_data": 12, "cybersecurity": -12, "fintech": -22, "ecommerce": -12, "edtech": -10, "healthtech": 9, "digital_media": -7, "mobility_iot": -7},
    "other.cloud_telecom": {"big_data": 16, "crm": 13, "cybersecurity": 19, "ecommerce": -14, "edtech": -18, "healthtech": -9, "greentech": -29, "digital_media": -11, "mobility_iot": -7},
    "other.real_estate": {"big_data": 5, "crm": -18, "cybersecurity": -15, "fintech": 18, "ecommerce": -11, "edtech": -15, "healthtech": -13, "greentech": 17, "business_software": -22, "mobility_iot": -7},
    "other.travel": {"gaming": -7, "fintech": 20, "ecommerce": -22, "healthtech": -6, "digital_media": 40, "business_software": 10},
    "other.food_agri": {"fintech": -7, "ecommerce": 18, "healthtech": 9, "greentech": 20, "digital_media": 5, "business_software": -8, "mobility_iot": 14},
    "other.consumer": {"big_data": -22, "cybersecurity": 9, "gaming": 8, "fintech": -12, "ecommerce": 5, "edtech": -29, "healthtech": 42, "greentech": -23, "digital_media": 13, "business_software": 12},
    "other.industry": {"cybersecurity": -9, "fintech": -9, "ecommerce": -16, "edtech": 16, "healthtech": 16, "greentech": 17, "digital_media": -19},
    "other.public": {"big_data": 12, "crm": 7, "fintech": 9, "greentech": 14, "digital_media": 8},
    "other.services": {"big_data": 7, "crm": -12, "cybersecurity": -10, "fintech": -28, "ecommerce": -15, "healthtech": 7, "greentech": -15, "business_software": -7, "mobility_iot": -10},
    "telecom_cloud.name": {"telecom_cloud": 200},
    "telecom_cloud.word": {"telecom_cloud": 100},
    "govtech.name": {"govtech": 200},
    "govtech.word": {"govtech": 100},
    "agritech.name": {"agritech": 200},
    "ai.name": {"ai": 200},
}

UNLEARNED: Final = ("telecom_cloud.name", "telecom_cloud.word", "govtech.name", "govtech.word", "agritech.name", "ai.name")
CONTEXT: Final = ("big_data.weak", "crm.chat", "crm.customer_word", "cybersecurity.security_plain", "gaming.adjacent", "fintech.pay_word", "fintech.card", "fintech.funding_word", "fintech.tax_accounting", "fintech.point_of_sale", "fintech.procure_fin", "ecommerce.restaurants", "ecommerce.sharing", "ecommerce.merchants", "edtech.career", "healthtech.lab", "greentech.word", "digital_media.weak", "business_software.team_word", "business_software.weak", "mobility_iot.weak", "other.developers", "other.ai", "other.cloud_telecom", "other.real_estate", "other.travel", "other.food_agri", "other.consumer", "other.industry", "other.public", "other.services")

WORDS: Final[dict[str, str]] = {
    "big_data.name": """
big data: big_data 10
bigdata: big_data 19
data scienc: business_software -8
data scientist: big_data -27, edtech 14
data engineering: big_data 16
data engineer
data analytic: big_data -15
data analysis: healthtech -9
data analyst
data mining
data visualization: big_data -19, digital_media 9
data visualisation
dataviz
data platform
data pipelin
data warehous: big_data 11
data warehousing
data lake
data lakehous
lakehous
data stack
modern data stack
data infrastructur: big_data -16
data integration
data quality
data catalog
data governanc: big_data 10
data management: big_data -12
data team: big_data 18
data processing
data ingestion
data exploration
data observability
data transformation
data intelligenc
data driven
data marketplac
data as servic
data provider
alternatif data
open data: big_data 12
business intelligenc
bi
bi tool: big_data -22
product analytic: big_data 10
web analytic
user analytic
mobil analytic
customer analytic
peopl analytic: big_data -10
embedded analytic
analytic platform
analytic tool
analytic company: big_data 19, digital_media 15
analytic: big_data 22
real time analytic: big_data 10
dataop: big_data -9, cybersecurity 11
mlop: big_data -22
featur store
log management
text analysis
sentiment analysis
decision intelligenc
competitif intelligenc
consumer insight
ai analyst: big_data 14
cohort analysis
session replay
heatmap
megadonn
scienc donne
analys donne: big_data -39, digital_media 19
analys donne massif
traitement donne
fouill donne
datamining: big_data 15
textmining
fouill texte
datavisualisation
visualisation donne
entrepot donne
qualit donne
gestion donne: big_data 18
datamanagement
gouvernanc donne
integration donne
opendata
donne ouvert
donne massif
informatiqu decisionnell
decisionnel
decisionnell
businessintelligenc
business analytic
exploitation donne
valorisation donne: big_data 15
donne temp reel
exploration donne
datalak
lac donne
data: big_data -66, healthtech 12, digital_media -9, business_software 17
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
plateform donne
donne intelligenc artificiell
preparation donne
nettoyag donne
referentiel donne
donne referenc
modelisation donne
analys opinion
analys sentiment
analys image satellit
veill concurrentiell
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
snowflak: big_data -11, cybersecurity 18
databrick
redshift
bigquery
hadoop
apach spark
spark: big_data 9, business_software 15
kafka
tableau
looker: big_data -9
jupyter
jupyter notebook: big_data 13
notebook
panda
airflow
b testing
experimentation platform
knowledg graph: big_data -33
semantic layer
text mining: big_data 13
web scraping
""",
    "big_data.training": """
data sourc: big_data -12
data collection: big_data 13
data labeling: big_data 23, healthtech 13
data annotation
data product
data set: big_data -11
dataset: big_data -24, healthtech -8
training data
synthetic data: big_data 18
labeling: big_data -9
jeux donne
jeu donne
collect donne: big_data 19, digital_media 9, mobility_iot 9
""",
    "big_data.statistics": """
predictif analytic
statistical analysis
statistic
statistical
time series
time series data
forecasting model: big_data 9
predictif model
predictif modeling
econometric
forecasting softwar
anomaly detection
quantitatif research
analytiqu: big_data 13
analys predictif
model predictif
predictif
prediction: big_data -12
statistiqu
statisticien
series temporell
analys semantiqu
machin learning statistiqu
etude statistiqu
detection anomaly
datascienc
econometry
""",
    "big_data.database": """
databas: big_data -24, cybersecurity 19
sql: big_data -15, edtech 15
nosql: big_data -12
postgr: big_data 11, business_software 11
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
unstructured data: big_data 22
structured data: big_data -9
raw data
spreadsheet data
data api: big_data -12
cdc
vector store
columnar
base donne: big_data -9, digital_media 13
sgbd
requet
donne structur
donne non structur
moteur indexation
donne brute
لوحات قياده
لوحه قياده
احصاييات
""",
    "big_data.display": """
query: big_data -46, business_software -10
querying
metric: ecommerce 9
dashboard: big_data 47, fintech -9
chart
visualization
visualiz: big_data -33
visualis
tableau bord
indicateur
visualisation: big_data 32
""",
    "big_data.data_word": """
data: big_data -66, healthtech 12, digital_media -9, business_software 17
analyz: big_data 14, fintech -8
analys
analyzing: big_data -10
analysis: big_data 11
insight: crm 11, ecommerce -10
actionabl insight: big_data 9, business_software 17
business data
analyst: business_software 14
observability: cybersecurity 13
telemetry
event data: big_data 22
user behavior: big_data 20
user behaviour
measur: fintech 15
measurement: crm 12
trend: big_data -27, ecommerce 9
benchmark: big_data -11
predict
prediction: big_data -12
forecast: big_data -9, greentech 9
forecasting: greentech 9
market research
market intelligenc
business insight
their data: big_data 30
your data: big_data 19, cybersecurity 9, ecommerce 10, business_software 18
company data
data sourc: big_data -12
donne: big_data 70, business_software -14, mobility_iot 16
analyser
intelligenc: big_data -22, cybersecurity 23, fintech 13, ecommerce 9
model: big_data -45, crm -11, mobility_iot -16
algorithm: ecommerce 10, business_software -11
mesurer: big_data -9
etude march
aide decision
vos donne: big_data 14, digital_media 9
sourc donne
flux donne
intelligenc economiqu
veill
prevision
بيانات
تحليل
معطيات
""",
    "big_data.weak": """
machin learning model
ml model
ml engineer
machin learning
ai model: big_data -18
llm evaluation
model training
deep learning
real time: cybersecurity -12, gaming 9, fintech -10, ecommerce 9, digital_media 8, business_software 13
report: crm 10, business_software -9
reporting
decision making
decision: big_data -20, healthtech 13
understand: big_data 43, crm 21
python: big_data 12, business_software -10
r: big_data 11, fintech -17
api: big_data -34, fintech 21, edtech 10, healthtech 11, digital_media -11
apis: crm 9, fintech 10
pipelin
scraping: big_data -9
extract: big_data -21, business_software 12
extraction
monitor
monitoring: cybersecurity 11
log: big_data -21
infrastructur: big_data -14, cybersecurity 18, fintech 18, ecommerce -9, greentech 15, business_software -8
unstructured: business_software -9
search: big_data -20, crm 17, fintech 12, ecommerce 11, mobility_iot -12
intelligenc platform: big_data 24, fintech 9, business_software 12
spreadsheet: big_data 10, business_software 13
excel: big_data 41, business_software 9
optimiz: big_data 21, cybersecurity 8
question in plain english
natural languag: big_data -25
ask question: big_data -8
rag: big_data 22
vector
crunch
data center
geospatial: big_data -15
satellit imagery
indexing
survey: big_data 12
polling
performanc: ecommerce 16, business_software 21, mobility_iot 12
scale: big_data 22, ecommerce -11, digital_media 18, mobility_iot 13
experiment: healthtech 13
intelligenc artificiell: healthtech 15
apprentissag automatiqu
optimisation: big_data 14
modelisation
simulation numeriqu
temp reel: big_data 26, digital_media -9, mobility_iot 21
moteur recherch
semantiqu
indexation
information: big_data -13, cybersecurity 8, fintech 14, healthtech -15, digital_media 21, business_software 10
recommandation: ecommerce 20
sondag: big_data 11
enquet: big_data 11
etude: big_data -11, mobility_iot 13
calcul intensif
calcul
collect: fintech 10, ecommerce 10, business_software 19
recherch information
flux
anticiper
""",
    "crm.name": """
crm: big_data 10, crm 22, fintech -14, business_software -9
customer relationship management
customer relationship
client relationship: crm -12
customer data platform
cdp
customer engagement
customer engagement platform
customer lifecycl
customer intelligenc: fintech 9, ecommerce 9
client management
contact management
relationship intelligenc
relationship management: crm -15
maintain relationship
maintain your relationship
keep in touch
stay in touch
staying in touch
client portal: crm -9
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
membership management: crm 14
tenant relationship
grc
relation client: crm 31
gestion relation client
relation clientel
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
relation citoyen: crm 15
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
اداره علاقات عملاء
علاقات زبناء
علاقات عملاء
اداره عملاء
""",
    "crm.sales_team": """
sales team: crm 16
sales rep
sales representatif
salespeopl
salesperson
sales enablement
sales pipelin
sales process
sales automation
sales engagement
sales intelligenc
sales coaching
sales call: crm -8
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
sales agent: crm -19
sales productivity
sales performanc
sales outreach
sales cycle
sales assistant
sales training
sales demo
b2b sales
enterpris sales
insid sales
field sales
ai sales: crm 10
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
revop
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
sales conversation: crm -9
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
prospection commercial
pipelin commercial
gestion commercial
efficacit commercial
action commercial
aide vente
outil aide vente
performanc commercial
intelligenc commercial
force commercial
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
فريق مبيعات
مبيعات
اداره مبيعات
""",
    "crm.sales_tools": """
salesforc: crm -30
quota
revenu team
revenu platform
gtm: crm 18
cpq
sales marketing: crm 11
commercial
prospection
developpement commercial: ecommerce 11
""",
    "crm.sales_word": """
sales: crm 27, fintech 9, ecommerce 12, edtech 9, digital_media -24, mobility_iot 14
sell more
close deal
close more deal: crm 9
closing deal
deal: big_data 10, ecommerce 17
win more deal: crm 9
upsell
selling: fintech 14, ecommerce -13, business_software 8
seller close
pipelin
quote: crm -8
revenu growth
buyer: crm -20
vendeur
vente: digital_media 24
vente assist
avant vente
offre commercial
""",
    "crm.leads": """
lead generation
lead: big_data 11, crm -18, ecommerce 9, digital_media 20
lead gen
lead scoring
lead qualification
qualified lead: digital_media 12
sales lead
prospect: crm 30
prospecting
prospecting tool
outbound: crm -53
outbound sales
cold email
cold call
cold calling
cold outreach
inbound lead
email outreach
outreach: crm -9, business_software -8
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
warm intro: crm 9
warm introduction
demo request
product demo
interactif demo
ideal customer
icp: crm 14
find customer: crm -9
new customer: crm -12
contact list
b2b contact
b2b data
email sequenc
email deliverability
email warmup
personalized email
business development: crm 31
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
عملاء محتملين
""",
    "crm.support": """
customer support: crm 21, digital_media -8, business_software 13
customer servic: crm -23
customer care: digital_media 8
customer success: crm 14
customer experienc: crm 24
cx: crm 19, business_software 12
helpdesk
help desk
support ticket: crm -24
support team
support agent: business_software 12
live chat
customer conversation
customer communication: crm -11
customer messaging
customer interaction: crm 16
customer question
customer issue
customer inquiry
customer query
customer request
customer operation
tier 1 support
zendesk: crm -13
intercom: crm -12, cybersecurity 10
shared inbox
client communication
client success
csm
customer onboarding: crm 10
customer retention
voice customer: crm -16
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
support automation: crm -24, business_software 18
support engineer
help center
help centr
resolv customer
answer customer
customer ticket
customer email
customer chat
customer health
customer satisfaction: crm -9
csat
client servic
user support
support conversation
sms api
ussd platform
bulk messaging
whatsapp chatbot
whatsapp marketing
servic client: crm 25
support client
servic consommateur
experienc client
satisfaction client
centr support
assistanc client
avis client
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
خدمه عملاء
خدمه زبناء
دعم عملاء
تجربه عملاء
رضا عملاء
""",
    "crm.support_word": """
ticketing: crm -11, ecommerce 9
technical support
user onboarding
onboard customer
churn: crm 12, business_software -8
reduc churn
retention: crm -10, digital_media 13
nps: crm -9
omnichannel: crm -9
knowledg base: crm 15, edtech 11
reclamation
multicanal
omnicanal
tchat
""",
    "crm.call_centre": """
call center: crm -21, business_software -10
call centr
contact center: crm -11
contact centr
ai receptionist
receptionist: crm -12, healthtech 9
phone support
answering servic
customer call
call recording: crm -8
call tracking: crm 18
ivr: crm 9
business phone
phone system
telemarketing
dialer
missed call
bpo
conversation intelligenc
answer call
outsourced customer
customer contact
business process outsourcing
call answering
phone answering
call analytic
call scoring
call transcription
ai phone: crm -28
front desk call
call automation: crm -9
cold caller
call routing
voice bot
voicebot
customer phone call
phone tree
hold time: crm 8
telephony for business
softphon
cloud telephony
outsourced call
centr appel
centr contact
teleconseiller
televent
teleprospection
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
مركز اتصال
مراكز اتصال
مركز نداء
مراكز نداء
""",
    "crm.phone_word": """
phone call: healthtech 11
phone agent
voice agent: fintech 12
inbound call: crm 8
inbound: crm 13
voicemail
call text
call: crm -26, edtech 11, healthtech 15, mobility_iot 9
callback
""",
    "crm.chat": """
chatbot: crm -14, digital_media 8
conversational ai: crm 8, edtech 10
text messaging
sms: crm 42, digital_media 14, business_software -11
whatsapp: crm -19
messaging: business_software 25
messag: big_data 20, digital_media 21, business_software -10
conversation: crm -25, fintech -8, digital_media 9
conversational: crm 10
call: crm -26, edtech 11, healthtech 15, mobility_iot 9
phone: crm 19, fintech 13, ecommerce 9, healthtech -9, digital_media -12, business_software 18
voice ai: crm 13
email: crm -10
inbox: crm -22
appointment reminder
follow up
follow ups: crm 8
reminder: crm 12
respond to customer
text: crm 11, business_software -14
agent conversationnel
messagery
conversationnel: crm 13
conversationnell
agent virtuel
assistant virtuel
روبوت محادثه
""",
    "crm.loyalty": """
loyalty
loyalty program
customer loyalty
referral program
referral: crm -11
customer feedback: crm -10
user feedback
customer review
onlin review
feedback: big_data 14, crm -19, cybersecurity 11, business_software 19
survey
testimonial
customer journey
customer insight: crm -14, fintech 9, ecommerce 9
customer data
your customer: crm 27, digital_media 8
existing customer
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
fidelisation: crm 17
fideliser
programm fidelit
carte fidelit
donne client
vos client: ecommerce 12
parrainag
sondag
base client
carte cadeau
programm relationnel
ولاء عملاء
برنامج ولاء
""",
    "crm.customer_word": """
customer: ecommerce 29, greentech 8
client: crm 10, fintech 14, ecommerce -17
customer facing: crm 17
contact: business_software 11
account management
rep: edtech 10
crm data
your business: crm 15, fintech 16, business_software 11
revenu: crm 14, fintech 8, greentech -8, digital_media 11, mobility_iot 10
conversion: crm -15
agent: cybersecurity -15, healthtech -9, digital_media -12
onboarding
demo: business_software -9
meeting with customer
hubspot: crm -15
linkedin
gong
outreach: crm -9, business_software -8
apollo: digital_media 10
clay
calendly
customer base
clientel: crm 16
interaction: big_data 18, digital_media -10
client final
""",
    "cybersecurity.name": """
cybersecurity: cybersecurity 16
cyber security: cybersecurity 10
cyber
infosec
information security
it security
network security
data security
cloud security
application security: cybersecurity 8
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
securit system information
ssi
securit information
securit donne
securit reseau
securit numeriqu
securit application
securit applicatif: cybersecurity -40
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
امن سيبراني
امن معلومات
امن معلوماتي
امن شبكات
هجمات كترونيه
""",
    "cybersecurity.attack": """
hacker
hacking
malwar: cybersecurity 11
ransomwar
phishing
virus protection
antivirus
intrusion
intrusion detection
data breach
breach
vulnerability: cybersecurity 17
exploit
pentest
pentesting
penetration testing
penetration test
bug bounty
zero day
ddo
botnet
bot detection: cybersecurity 8
threat
threat detection
threat intelligenc
attack surfac: cybersecurity 9
attack
attacker
red team
red teaming: big_data 10, cybersecurity -19
firewall
siem
soar
edr
xdr
mdr
incident respons
forensic: cybersecurity 10
security breach
prompt injection
account takeover
spam: cybersecurity -15, digital_media 17
scam: big_data 18, cybersecurity -45
deepfak: cybersecurity 11
impersonation
insider threat
leaked credential
dark web
exfiltration
static analysis: cybersecurity -21
code scanning
cve
patching
sandboxing
vulnerabl softwar: cybersecurity 15
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
اختراق
برامج ضاره
برمجيات خبيثه
تصيد
فيروسات
ثغرات
""",
    "cybersecurity.identity": """
identity verification: cybersecurity -9
digital identity
identity management
identity access
identity platform
authentication: cybersecurity 23
authenticat
passwordless
password: cybersecurity -19
password manager: cybersecurity 9
singl sign on: cybersecurity -33
sso
mfa
2fa
multi factor
two factor
biometric
access control: cybersecurity -20
access management: cybersecurity 11
access management platform
authorization: cybersecurity -45
permission: cybersecurity 16
privileged access
iam
zero trust
least privileg
verify identity
identity theft
identity: cybersecurity -34
user management
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
trust safety: cybersecurity 15
id verification: fintech 11
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
authz
authentification
authentification forte: cybersecurity 10
authentifier
identit numeriqu: digital_media 8
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
هويه رقميه
مصادقه
تحقق من هويه
كلمه مرور
كلمات مرور
""",
    "cybersecurity.privacy": """
data privacy
privacy: big_data 10, cybersecurity 11
privacy preserving
encryption: cybersecurity 11
encrypted
encrypt
end to end encryption: cybersecurity 15
cryptography: cybersecurity 13
cryptographic
homomorphic encryption
zero knowledg: fintech 9
data protection
data loss prevention
dlp
gdpr: fintech 14
ccpa
personal data protection
anonymization
redaction
confidential computing
vpn: cybersecurity -36
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
secur data: business_software 9
secur collaboration: cybersecurity 14
secur communication
secur file sharing
secur access
secur remot access
secur storag
secur cloud
trusted execution
control their data: cybersecurity 8
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
تشفير
حمايه بيانات
خصوصيه
حمايه معطيات
""",
    "cybersecurity.fraud": """
fraud detection: cybersecurity 9
fraud prevention
fraud: big_data 15, fintech 11
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
security: cybersecurity 42, business_software 8
securing
securely
protect
secur
protecting
securit: cybersecurity -14
securiser
securisation
securis: fintech 9
امن
حمايه
""",
    "cybersecurity.security_plain": """
safe: cybersecurity -24, healthtech 8, digital_media 9
trust: fintech 17, business_software -8
trusted: big_data -11, business_software 17
complianc: big_data 14, fintech 14, edtech -8
compliant: cybersecurity 25, ecommerce 12
risk: big_data 13, cybersecurity 26, fintech 24, digital_media -8
verify: cybersecurity 38, fintech 16
verification: cybersecurity 13, business_software 12
detect: big_data -11, cybersecurity -11, digital_media 11, business_software 23, mobility_iot 8
detection: cybersecurity 8, healthtech 11
prevention: cybersecurity 10, healthtech 8
policy
audit: cybersecurity 14, fintech -18, business_software -11
sensitif data
sensitif
control: big_data 21, business_software 11
governanc: cybersecurity -11
incident: cybersecurity 10, business_software -9
open sourc security
confianc: ecommerce 9
conformit
risqu
surveillanc
control acce
alert: cybersecurity -31
""",
    "gaming.name": """
video game: digital_media 9
gaming: gaming 14
game studio
mobil game: edtech 12
game developer
game development: digital_media 9
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
game design
game designer
cloud gaming
game streaming
blockchain game
web3 game
play to earn
fantasy sport: gaming -18
trivia game
word game
puzzl game
card game
board game
gamer: gaming 13
gameplay: gaming 14
vr game
ai game
game creation
game asset
strategy game
battl royal
in game
game world
virtual world: gaming -23, ecommerce 9
game character
npc: digital_media 8
roblox: digital_media -9
minecraft
fortnit
steam
xbox
playstation
nintendo
unity
unreal engin
twitch: digital_media 9
game server
poker
fantasy leagu
gaming studio
interactif fiction
playabl
game for: gaming 11
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
jeu video: big_data 12, digital_media 9
jeux video: gaming 26, digital_media -12
studio jeux
studio jeu
editeur jeux
developpeur jeux
developpement jeux
creation jeux
jeux mobil
jeu mobil
jeux ligne: gaming -40, ecommerce 12
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
عاب فيديو
عاب كترونيه
العاب الكترونيه
لعبه فيديو
عاب هاتف
تطوير العاب
""",
    "gaming.word": """
game: ecommerce -9, edtech -10, digital_media 22, business_software -8
play game
player: digital_media 10
playing with friend
play with friend
jeu: gaming 19, digital_media 9
jeux: gaming 40, digital_media -20
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
sport electroniqu: gaming 13
tournois
tournois jeux: gaming 14
tournoi
competition jeux
رياضات الكترونيه
""",
    "gaming.serious": """
serious game: gaming 14
serious gaming: digital_media -8
learning game
educational game
advergam
jeu serieux
jeux serieux
newsgam
jeux publicitair
jeu publicitair
advergaming
العاب جاده
""",
    "gaming.adjacent": """
play: gaming -26, mobility_iot 12
fun: mobility_iot 8
gamified: gaming 35
gamification
gamify
3d world
virtual world: gaming -23, ecommerce 9
virtual reality
vr: gaming -13
ar: gaming -13
augmented reality: gaming 18
avatar: gaming -10, digital_media -8
metavers
animation
fantasy
consol
quest
point reward
entertainment studio
interactif entertainment
storytelling
toy: gaming 19, edtech 9
trivia
studio: ecommerce -11
3d character
immersif world
anime
ludiqu: gaming 50, ecommerce 8
realit virtuell
realit augment
metaver
univer virtuel: business_software 8
monde virtuel
divertissement
divertissement interactif
jeu concour
jeux concour
3d temp reel
interactif: big_data 25, gaming 19, edtech 16, healthtech 8, digital_media 12
chass tresor
univer fantastiqu
""",
    "fintech.name": """
fintech: fintech 11
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
defi: big_data 9, fintech -9
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
تكنولوجيا ماليه
تقنيه ماليه
""",
    "fintech.payment": """
payment: fintech 27, healthtech 10, digital_media -8, business_software 17, mobility_iot -15
payment platform
payment processing
payment processor
payment gateway
payment infrastructur
payment solution
payment method
payment system
payment app
accept payment
onlin payment
digital payment: fintech 8
mobil payment
instant payment
contactless payment
b2b payment: cybersecurity 29, ecommerce 12
cross border payment
international payment
card payment
money transfer
remittanc
remit
payment rail
payout: fintech 13
get paid
send money
receif money
split bill
peer to peer payment
p2p payment
qr payment
pay by link
payment link
paytech
payment terminal: ecommerce 14
recurring payment: fintech 9
payment api
bill payment: greentech 10
pay bill
bill pay
instalment
installment
buy now pay later: ecommerce -9
bnpl
pay later
direct debit
chargeback: cybersecurity 9, fintech -14
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
school fee
fare collection
request money
split expens
paiement: fintech 8, ecommerce 21
paiement ligne: fintech -47
paiement mobil: fintech 13
paiement electroniqu
paiement san contact
moyen paiement
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
paying: fintech -23
paid: big_data 12, digital_media 20
pays: big_data -8
transaction: gaming -10, fintech -15, business_software 11
fee: fintech -26, ecommerce 9, business_software -9
billing: fintech 21, edtech 8, healthtech 8
purchas financing
transaction financier
""",
    "fintech.bank": """
bank
banking
neobank
challenger bank
digital bank
mobil banking: gaming 12, fintech 18
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
corporat card
credit card: cybersecurity 9, fintech -25
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
banqu: fintech -41, healthtech -11
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
account: fintech 11, ecommerce -11
deposit
withdraw
atm
compt: fintech 15, business_software 11
depot
retrait
""",
    "fintech.wallet": """
wallet
digital wallet: cybersecurity 15, fintech -19
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
loan: fintech 13, business_software -9
lending: fintech 17
lender: mobility_iot 10
credit: fintech -30, ecommerce -11, edtech 20, business_software 18
credit to small business
microcredit
micro credit
micro loan
mortgag: fintech 13
refinanc
underwriting loan
credit score
credit scoring
credit line
line credit
credit risk
credit bureau
borrower
borrow
debt: crm 11, fintech -16
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
debt collection: fintech -8
collateral
salary advanc
earned wage access
cash advanc
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
access to credit: fintech -8, edtech 9
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
buy home: fintech -13
downpayment
foreclosur
pret: digital_media 10
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
قروض
قرض
تمويل
ايتمان
قروض صغري
""",
    "fintech.funding_word": """
financing: fintech 50
funding: digital_media 9
fund: fintech -17, business_software -11
capital: big_data -9, crm -8, fintech -24, ecommerce 10, business_software -11, mobility_iot 8
raise capital
financ: ecommerce -12, healthtech -11, business_software 14
financial: cybersecurity -14, fintech 24, business_software 15
money: big_data 12, healthtech 23, digital_media -10, mobility_iot -10
cash: fintech 14
fundraising
ventur capital
ventur debt
privat equity: fintech 20, business_software 12
privat credit
financement
financier
argent: fintech 18
fond: fintech -29
levee fond
financer: fintech 10, digital_media 11
ماليه
اموال
""",
    "fintech.finance_strong": """
financial servic: cybersecurity 8
financial institution: cybersecurity -9
financial product: fintech 8
financial infrastructur
financial planning
financial wellness
financial health
financial advisor: business_software 8
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
financial data
capital market: fintech 10, business_software 10
financial market: fintech 23
financ company
financial platform
financial system
financial life
financial futur
financial freedom
financial professional
cash management
cash flow: fintech -24
treasury
treasury management
liquidity
hedging
hedge
financial analyst
expens management: fintech -12
corporat spend
spend management
payroll financing
money laundering: fintech -8
aml
kyc: fintech -20
anti money laundering
complianc for bank
swift: fintech -18
ach
sepa
financ platform
financ softwar
cfo softwar
financial advic
financial advisory
financial literacy
financial insight
financial management
financial tool
financial statement
fp
fpna
revenu financing
tax record
tax softwar
kyb
know your customer
sanction screening
paycheck
pricing billing: fintech 10
monetization infrastructur
budget app
spend control
spending habit
net worth
servic financier: fintech -15
institution financier
produit financier
gestion tresorery
tresorery
gestion budgetair
budget personnel
financ personnell
march financier: fintech 12
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
خدمات ماليه
موسسات ماليه
""",
    "fintech.insurance": """
insuranc: ecommerce -10, healthtech 32, digital_media -8, business_software -10
insurer
insur
insured: fintech -12
insuring
reinsuranc
insuranc broker: fintech -13
insuranc carrier
insuranc company: fintech 21
underwriting
underwriter
underwrit
policyholder
actuarial
microinsuranc
insuranc claim: fintech 26
insuranc policy
home insuranc
car insuranc
auto insuranc
life insuranc
commercial insuranc: fintech 15
renter insuranc
pet insuranc
travel insuranc
cyber insuranc: fintech -14
warranty insuranc
takaful
bancassuranc
p c
claim processing
claim management
claim adjuster
claim automation
claim handling
coverag: fintech -32
worker compensation
warranty
assuranc: big_data 8, fintech -10
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
تامين
تامينات
""",
    "fintech.health_insurance": """
health insuranc: fintech 32, healthtech 33, business_software -9
medical insuranc
dental insuranc: fintech -9, healthtech 10
health plan
assuranc sante
assuranc malady
complementair sante
mutuell sante
تامين صحي
""",
    "fintech.invest": """
invest: fintech 11, business_software -12
investing: fintech 30, edtech 15
investment: big_data -13, ecommerce -9, business_software 11
investor: fintech -70, digital_media 10
investment platform: fintech -13
wealth
wealth management: fintech 19
asset management
asset manager: fintech 9
portfolio management
robo advisor
stock market
stocks: fintech 10
stock trading
trading: fintech 17
trader: fintech 14
brokerag: fintech -33
broker dealer
hedge fund: fintech 12
mutual fund
etf
bonds
securities
equity
option trading
retail investor
trading platform: fintech -33
investment fund: fintech 19
investment advisor: fintech 11, business_software 15
retirement: fintech 14
401k
pension
ira
saving: big_data 15
save money for
saving investing
estat planning
fractional ownership
fractional share
real estat investing: fintech -26
alternatif investment
alternatif asset
cap table
secondary market
prediction market: fintech 18
derivatif
commodity trading
market making
market maker
quant trading
algorithmic trading: fintech -10
trading strategy
institutional investor: business_software 12
privat market: fintech -16
ria
wealth advisor
portfolio company
limited partner
fund manager
fund administration
ventur fund
investment research
invest in: fintech 27
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
investissement: mobility_iot 9
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
placement: fintech -10
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
blockchain: fintech 23
web3
web 3
defi protocol
decentralized exchang
dex: fintech -18
nft: fintech -43
tokenization
tokenized
tokeniz
token
digital asset
solana
crypto exchang
smart contract
onchain
on chain
usdc
dao
layer 2
staking
yield farming
custody
crypto wallet
decentralized: big_data 9
cross chain
zk rollup
rollup
cryptoasset
decentralised: fintech 9
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
عملات رقميه
عمله رقميه
بيتكوين
سلسله كتل
عملات مشفره
""",
    "fintech.crowdfunding": """
crowdfunding: fintech 11, ecommerce 12
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
fundraising platform: fintech -27, digital_media 8
fundraising softwar: fintech 12
fundraising for
donor
donat: fintech -14
charitabl giving
giving platform
political fundraising
rosca
susu
esusu
ajo
stokvel
merry go round
financement participatif: fintech 14
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
تمويل جماعي
""",
    "fintech.tax_accounting": """
tax: fintech -23
taxe
tax filing
tax complianc
tax preparation
invoic
invoicing: fintech 23, business_software 11
bookkeeping: fintech -14
accounting: fintech 21
account payabl: business_software -9
account receivabl: fintech 13
reconciliation: big_data 14, fintech -37
expens
expens report
cfo
financ team: fintech 26, business_software 13
spend: fintech -19, digital_media 14
spending: fintech 19
reimburs
reimbursement: fintech -16
payroll: fintech 28, business_software -8
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
pos system: fintech 9
cash register
checkout: crm 10, fintech 12
merchant: ecommerce 12, mobility_iot 12
caiss enregistreus
point vente
terminal vente
""",
    "fintech.brands": """
strip for
strip: fintech 9, business_software 17
plaid: fintech -12
plaid for
robinhood for
robinhood
squar: fintech -17
venmo: digital_media 11
paypal: fintech 12
visa: fintech -11
mastercard
american express
revolut
brex
wise
coinbas
quickbook: fintech 16
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
reward: fintech 30, ecommerce 8
cash back
cashback
subscription management: fintech 14
price comparison insuranc
auction
equity
valuation
merger
acquisition: digital_media 9
ipo
broker: healthtech 12
rent payment
pay rent
security deposit
remboursement
rembourser
valorisation entrepris
courtier
""",
    "ecommerce.name": """
ecommerc: ecommerce 11, digital_media 18
e commerc: ecommerce 17
onlin store: ecommerce 22
onlin shop: ecommerce -10
onlin shopping
onlin retail
onlin retailer
e commerc platform
mobil commerc
m commerc
social commerc: ecommerce -14
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
commerc platform
onlin marketplac: ecommerce -32
internet retailer
onlin storefront
storefront
ecommerc brand
ecommerc store: crm 10
e tailer
omnichannel retail
sell onlin
selling onlin
buy onlin
shop onlin: ecommerce 10
amazon seller
onlin seller: ecommerce 10
cross border commerc
e commerc enabler
commerc: big_data 10, ecommerce -24
onlin mall
web store
onlin ordering platform: ecommerce -9
onlin fashion
onlin furnitur
onlin bookstor
onlin merchant: ecommerce -9
onlin brand
onlin sales
onlin purchas
product feed
consumer to business: crm 13, ecommerce 11
sell on instagram
sell on whatsapp
drop shipping
print on demand
cash on delivery
factory to consumer
gear store: ecommerce 19, digital_media 14
store builder
store onlin
merch
product listing
listing optimization
commerc electroniqu
commerc ligne
vente ligne
boutiqu ligne: ecommerce -10
site marchand: ecommerce 17
site e commerc
e commercant
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
web to store: ecommerce -11
site vente
vente prive
commerc connect: ecommerce 14
commerc digital
e shop
eshop
commerc social
vente par internet
drive: ecommerce -69
click collect
cyberboutiqu
paiement livraison
web marchand: ecommerce 15, mobility_iot 9
plateform vente: ecommerce 21
vente direct
commander ligne
command ligne
catalogu ligne
flux produit
taux transformation
vente domicil
livraison gratuit
phygital
crosscanal
cross canal
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
marketplac: ecommerce -49, digital_media -16, business_software 10, mobility_iot -8
b2b marketplac: fintech 9
buyer seller: ecommerce -18
seller: ecommerce -22
buy sell: ecommerce -50
wholesal marketplac: fintech 10, ecommerce -19
resal: greentech 9
second hand
secondhand
thrift
classified: edtech 10
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
pre owned: ecommerce -13
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
from farmer: ecommerce 8
market linkag
aggregation farmer
informal trader
informal vendor
market women
street vendor
artisan: ecommerce 38
spare part
auto part: fintech 14, ecommerce 24
car part
price comparison site
compar price
compar product
barter
swap cloth
place march: ecommerce 38, digital_media -9
market place
acheteur vendeur
petit annonc
annonc: digital_media -9
encher
achat vente
second main
occasion
vendeur
achat group
mise relation entre particulier
entre particulier: ecommerce 21
particulier particulier
location entre particulier
achat communautair
vide dressing
comparateur prix
comparateur: ecommerce -8
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
سوق كتروني
منصه بيع شراء
سوق الكترونيه
بيع وشراء
""",
    "ecommerce.retail": """
retail: fintech -10, ecommerce 12, mobility_iot -11
retailer: fintech 20, ecommerce 12, business_software -11
retail tech
retail store
brick mortar: ecommerce -32
supermarket: ecommerce 10
convenienc store: ecommerce -16
mom pop: fintech 8, ecommerce -29
kirana
grocery: ecommerce 13, greentech 20, mobility_iot 12
grocery delivery: ecommerce 19
grocer: big_data 12, ecommerce 16
shopping: business_software -8, mobility_iot 16
shopper: ecommerce 15
shopping app
point sale: fintech 11
pos: ecommerce -18
checkout: crm 10
self checkout: ecommerce -13
one click checkout
cart: gaming 9, ecommerce -10, digital_media 13
abandoned cart
merchandising: ecommerce 10
sku
skus
cpg brand: big_data 11, business_software 10
fmcg: ecommerce -14
shelf: ecommerce -11
shopkeeper
in store: ecommerce 15
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
physical store
store manager
store associat
shoplifting: ecommerce 19
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
distributeur: ecommerce -32
grand distribution
commerc proximit: ecommerce 11
commerc local
magasin: mobility_iot 14
point vente
supermarch
epicery
courses ligne
panier
enseign
caiss
encaissement magasin
vitrin ligne
rayon
concept store: ecommerce 8
commerc: big_data 10, ecommerce -24
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
commercant proximit: ecommerce -12
متاجر
محلات
تجار تجزيه
بقاله
""",
    "ecommerce.brand_words": """
shopify: ecommerce 19, digital_media 12
amazon: big_data 10, ecommerce -30
etsy
woocommerc
magento
ebay
alibaba: business_software 14
walmart
instacart: mobility_iot 9
shopify for: ecommerce 10, digital_media 14
faire
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
consumer brand: ecommerce 10
fashion: ecommerce -38, greentech 10
apparel: ecommerce 15, edtech -9
clothing: ecommerce -40, greentech 21
cloth
shoe
jewelry
furnitur: fintech 10, ecommerce -23
home goods
beauty: healthtech -12, digital_media 12
cosmetic
skincar: big_data 12, ecommerce -10, healthtech 15
makeup
gifting
gift card: ecommerce -23
coupon: ecommerce 27
bargain
deal on
flower: ecommerce 16
eyewear: ecommerce 11
luxury: ecommerce -15
sneaker: fintech -11
toy: edtech 9
wine
beer
snack
beverag: ecommerce -28
food product: ecommerce -10, greentech 12
subscription box
meal kit
consumer product: ecommerce 11, healthtech 12
consumer goods
physical product: ecommerce 17, digital_media 9, mobility_iot 15
made to order: ecommerce 13
custom made
wholesal: ecommerce 31
wholesaler: ecommerce -8
product catalog
product page
product return
fulfillment: ecommerce -20
order fulfillment
onlin ordering: ecommerce 20
product discovery
price comparison
best price
used car: ecommerce -21, mobility_iot 19
car dealer
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
cannabis: ecommerce -26
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
vetement: ecommerce 16, greentech 14, mobility_iot 13
chaussur
bijoux
mobilier
decoration
beaut
cosmetiqu
cadeau: ecommerce 42, digital_media 13
bon cadeau: ecommerce 15
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
litery: ecommerce 8
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
شراء
بيع
منتجات
طلبات
عروض
هدايا
ملابس
""",
    "ecommerce.trade_word": """
buy: crm 10, ecommerce -32
sell: crm 12, ecommerce -8, business_software -9, mobility_iot -10
selling: fintech 14, ecommerce -34, business_software 8
purchas: fintech -12, ecommerce -26, healthtech 12, mobility_iot 12
purchasing: fintech 14, ecommerce 8
brand: ecommerce -20, healthtech -10
gift
discount: edtech 12
alcohol
coffe: ecommerce -25, business_software 19, mobility_iot 16
distributor: fintech 10, ecommerce -15
inventory: ecommerce 24
inventory management
stock: fintech 14
catalog: cybersecurity 9, digital_media -9
return: fintech 18, business_software 11, mobility_iot 15
order: ecommerce 34, digital_media -12, business_software -10
order management
ordering
electronic: ecommerce 8
acheter: ecommerce 11
vendr: ecommerce -13, business_software 23
achat: ecommerce 20, business_software 9
vente: ecommerce 8, digital_media 24
vend
promotion: gaming 10, digital_media 24
reduction
remis: ecommerce 15
catalogu: ecommerce 26
command: ecommerce 14
commander
consommateur: ecommerce -14
prix
marqu: gaming 8, digital_media 10
""",
    "ecommerce.restaurants": """
restaurant: fintech 20, ecommerce 30, healthtech -9, greentech -10, digital_media 12
food ordering
food delivery: ecommerce -13
meal: ecommerce -28
takeout: ecommerce -13
kitchen
ghost kitchen
cloud kitchen
food: ecommerce 25, healthtech 23, greentech 25
drink
chef: ecommerce -11
food beverag
delivery: ecommerce 15
delivered to your door
doorstep: ecommerce 9
same day delivery: ecommerce -23
fresh food
fresh produc: ecommerce 13
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
rental: ecommerce -32
rent: ecommerce -34
booking: ecommerce -19, business_software 12
book: ecommerce -19, digital_media -8, business_software 13
airbnb: ecommerce 13, digital_media -9
airbnb for
peer to peer: ecommerce 14, business_software 18
on demand servic
ticket: crm 9, fintech -15, ecommerce -23
ticketing: ecommerce 24
subscription: fintech 32, ecommerce 35, business_software -12, mobility_iot -8
local business: ecommerce 15, healthtech 11
small business owner: ecommerce 18, mobility_iot 20
supplier: business_software 9, mobility_iot 13
procurement: ecommerce -14
farmer
consumer: fintech 16, ecommerce -19, healthtech 21, digital_media 12, mobility_iot -17
product: crm 16, edtech 11, healthtech -20, digital_media -9
price: big_data 10, digital_media 11, business_software -10, mobility_iot 8
pricing: fintech 19, business_software 22, mobility_iot -9
cheaper: greentech 9
affordabl
customer buy
conversion rate
conversion
loyalty
economy collaboratif
consommation collaboratif
location: ecommerce 9
louer: ecommerce 32
reservation: ecommerce 9
reserver
billettery
entre voisin
echang: digital_media 14
echanger
troc
partag: ecommerce -19, digital_media 10
servic entre particulier
mise relation
tarif
fournisseur: business_software -14, mobility_iot 11
particulier: ecommerce 39, greentech 14, digital_media 12
conciergery
servic personn
domicil: ecommerce 13, greentech 12, mobility_iot 20
تاجير
حجز
""",
    "ecommerce.merchants": """
merchant: ecommerce 12, digital_media 12, mobility_iot 13
commercant: ecommerce 14
marchand: big_data 9, mobility_iot 9
تجار
""",
    "edtech.name": """
edtech
ed tech
education technology
educational technology
e learning: edtech 29
elearning
onlin learning
onlin education
digital learning
distanc learning
learning platform: edtech -17
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
learning experienc: edtech 10
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
lesson: digital_media 10
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
learning development: edtech -9
professional development
vocational training
skill training
training platform: edtech -11
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
reading app: edtech -21
learn to read
coding for kid
kid coding
learning pod
microschool
learning management
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
childcar: edtech -15
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
cours particulier: ecommerce 13
soutien scolair: ecommerce 13, edtech -27
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
ludo educatif: edtech 15
ludoeducatif
orientation scolair
orientation professionnell
preparation examen
preparation concour
apprentissag langu: edtech 10
apprendr langu
cours langu
apprendr anglais
cours anglais
ent
environnement numeriqu travail
tableau interactif: edtech 15
tni
tbi
formation professionnell
formation continu: edtech 14
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
school: big_data -9, edtech 28
student: ecommerce -14, digital_media -12, business_software -13
teacher: edtech 11, business_software -8
educator
classroom
curriculum
curricula
learner: edtech 11
education: gaming 13, edtech 25, business_software -11
educational
university: edtech -27, business_software 10
colleg: big_data 9, edtech -25
k 12
k12
higher education: crm 12, edtech 11, business_software 12
higher ed
high school
kindergarten
preschool
elementary school
middl school
schooling
homeschool
homeschooling
campus: edtech -28
teaching
teach: edtech 34, business_software 13, mobility_iot -9
professor
faculty
pupil
academic: edtech 11, business_software 12
academia
scholarship
admission: edtech 10
colleg admission
study abroad
international student: edtech -13
degre: business_software 8
degre program
alumni: edtech 11
textbook
literacy
computer scienc education
math: edtech -9
maths
mathematic
exam
grading
grader
essay: edtech -12, digital_media 14
tuition
quiz: gaming 18, edtech -23
quizz: edtech 11
edu
instructor
stem: fintech 9, edtech -13
kid learn
children learn
parent teacher
class: edtech -40, healthtech 10
after school: digital_media 15
child development
reading skill
mentorship: edtech 18
mentor
apprenticeship
certification courses
academy
graduat: edtech -12
cohort
educating
coursework
skill building
ecole: ecommerce 13, edtech -27
eleve: ecommerce 10
enseignant
etudiant: edtech -20
professeur: ecommerce 15
prof
enseignement
educatif: edtech 29
pedagogy
pedagogiqu
scolair
lycee
lyceen
collegien
universit: edtech -12
enseignement superieur
primair secondair
grand ecole
apprenant
apprentissag: edtech 21
apprendr
formateur
formation: edtech 34, digital_media -11, business_software -10
diplom
bac
baccalaureat
soutien: edtech -13
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
learn: big_data -10, edtech -9, digital_media -9
learning: crm 9, edtech 20, digital_media -9
cours
courses: fintech 8, edtech 27
skill: edtech 26
training: big_data 14, edtech 39, healthtech 21, business_software -12
train peopl
coaching: edtech -10, healthtech 17
coach: healthtech 12, digital_media 19, business_software 22
study
studying
practic: business_software 9
knowledg: big_data 9, crm 15, edtech -10, healthtech -8, mobility_iot 17
tutorial
workshop
train: ecommerce 20, edtech 19
career chang
career skill
educat
learn how: edtech 9, business_software -9
read to
reading: edtech -27, digital_media 10
kid: edtech 13, digital_media 18
children: edtech -9
parent: edtech -28
parenting: edtech 19
for kid: digital_media 12
toddler
competenc: edtech -12
apprend
tutoriel
exercic
stage: fintech 9, edtech -16
atelier: edtech 11
enfant: ecommerce 8, edtech -10
pour enfant
jeune: edtech -29
connaissanc
langu
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
career advic: edtech 10
job seeker
interview preparation: edtech 17
softwar engineer career
computer scienc: edtech 8
programming: edtech 10
coding: edtech -19, digital_media 24, business_software -15
program: fintech 12, ecommerce -9, healthtech 14, business_software -11
scienc: big_data 11, healthtech 11
math skill
english: business_software 17, mobility_iot 16
languag: gaming -9, edtech -15, digital_media -10, business_software 17
bilingual
youth
young peopl
teen
early career
talent pipelin
nonprofit: edtech 11
knowledg sharing
lectur
ebook
insertion professionnell
carrier: healthtech 11
stage: fintech 9, edtech -16
alternanc
jeune diplom
langu
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
telemedicin: ecommerce 12
telehealth
healthcar: fintech -9, healthtech 15, business_software -19
health care
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
ehr
emr
medical record: fintech 14
electronic medical record
hipaa: healthtech -11
health system
health servic
healthcar provider: crm 10
healthcar professional
healthcar worker: business_software 20
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
revenu cycle management
medical billing: fintech -11, healthtech -9, business_software 16
medical coding
prior authorization: healthtech -17
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
e sante: healthtech 15
esant: mobility_iot 8
sante numeriqu
sante connect
sante digital
telemedecin
telesant
teleconsultation
telesurveillanc medical
sante: fintech -12, healthtech 9, mobility_iot -10
soin
soignant
professionnel sante
secteur sante
etablissement sante
dossier medical
dossier patient
donne sante
system sante
sante publiqu: big_data 10, healthtech 11
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
صحه
صحه رقميه
رعايه صحيه
تطبيب عن بعد
الطب عن بعد
صحيه
""",
    "healthtech.patient": """
patient
doctor: healthtech 18, business_software 15
physician
nurse: edtech 23, healthtech -33
nursing: crm 8, healthtech -22
hospital: healthtech 27, business_software 9
clinic: crm 10, fintech -12, business_software 12
clinician
surgeon
surgery
surgical
medical: mobility_iot -12
medicin
medication: healthtech 11
prescription: business_software -9
pharmacy: ecommerce 15, healthtech -8, business_software -9, mobility_iot 11
pharmacist
primary care
urgent care
emergency room
dentist: healthtech -17
dental: fintech -9, healthtech 25
orthodontic
radiology
radiologist: business_software 10
pathology
therapist
caregiver: healthtech 12
home care: healthtech 14
home health: crm 9, healthtech -23
senior care: crm 8, healthtech -20
elder care
elderly care
hospic: crm 9, healthtech -23
specialty care
patient care: healthtech 13
care team
care delivery
care coordination
care navigation
care management
quality care
point care
care provider
medical devic: healthtech 9
medical imaging
medical practic
ambulanc
blood
optometry
eye care
physical therapy
physiotherapy
veterinary: healthtech -11, business_software 10
veterinarian
vet
pet health
privat practic
medical supply
medical equipment
medical professional
medical appointment
care: edtech -8, healthtech -23, digital_media -11
medecin: ecommerce 11, digital_media 10
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
senior: healthtech -8
dependanc
perte autonomy
prise charg
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
biotech: healthtech -11
biotechnology: healthtech -34
biopharma: healthtech 13
pharma
pharmaceutical: healthtech -32
drug: ecommerce 14
drug discovery
drug development
therapeutic: healthtech 10
therapy: healthtech 19
treatment
clinical: healthtech 30
clinical trial
clinical stage
preclinical
fda: healthtech 11
fda approved
vaccin
antibody
gene therapy
gene editing
crispr
genomic
genom
genetic: healthtech -27
genetic testing: healthtech -13
dna: healthtech -14
rna
mrna
protein
protein design
peptid
cell therapy
stem cell
immunotherapy
oncology: healthtech -10
cancer
tumor
diseas: healthtech -15
chronic
chronic condition: ecommerce 12
chronic diseas: healthtech 9
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
obesity: ecommerce 8
antibiotic
microbiom: healthtech 9
molecul
small molecul
biomarker
diagnostic
diagnos
diagnosis
diagnosing
blood test
medical research: healthtech -25
life scienc: healthtech 14
biology: healthtech 34
biological: healthtech 11
cell: greentech 10, mobility_iot 9
aging: healthtech -41
longevity
lifespan
healthspan
neuroscienc: healthtech -9
brain: healthtech -29, business_software 11
neurological
regeneratif medicin
infection
infectious
virus
viral: edtech 16
bacteria
bacterial
pathogen: healthtech -26, greentech 9
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
chronic pain: healthtech 9
injury: healthtech 12
wound: healthtech 12
epilepsy
autism
adhd: healthtech 16
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
biotherapeutic: healthtech 11
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
bioinformatic: big_data 8
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
pharmaceutiqu: healthtech -10
therapeutiqu
traitement: healthtech -21
essai cliniqu
essais cliniqu
precliniqu
etude cliniqu: healthtech -17
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
cellulair: healthtech -12
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
biomedical
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
anxiety: healthtech 15, digital_media 9
psychiatry
psychiatrist
psychologist
psychology: healthtech 10
psychotherapy
meditation
mindfulness
addiction
substanc abuse
smoking cessation
quit smoking
insomnia
sleep
sleep apnea
stress: healthtech -14
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
loneliness: healthtech 10
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
cognitif: healthtech -20
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
health: edtech -10, healthtech 17, digital_media -10, business_software -16
wellness: healthtech -13
wellbeing: ecommerce 11, healthtech 19, digital_media 10, business_software 14
well being
fitness: healthtech 15
nutrition: healthtech -18
nutritionist
dietitian
diet
weight loss: healthtech 19
weight management
lose weight
supplement
vitamin: healthtech -13
healthy: healthtech 11
workout: healthtech -16
exercis: healthtech 15
personal trainer
wearabl
sick
illness: healthtech 11
symptom
telemonitoring
assisted living
senior: healthtech -8
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
lab: big_data 22, healthtech -28, business_software 24, mobility_iot -13
laboratory: big_data 14, healthtech -11
self care
gym: healthtech 15
yoga
pilat
running app
marathon
strength training
personal training
calory: healthtech 9
meal planning
keto
probiotic
smoking: ecommerce 8, healthtech -15
hangover
physical activity
biofeedback
massag: healthtech -22
chiropractic
acupunctur
bien etre
forme: healthtech -24, digital_media 21, mobility_iot 10
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
autonomy: healthtech 8, mobility_iot 11
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
vieillissement: healthtech 15
detection chute
تغذيه
رشاقه
لياقه
""",
    "healthtech.lab": """
life saving
lifesaving
scientist: healthtech 9, business_software 13
researcher: healthtech -10, digital_media -9
in home care
clinical data
trial
at home: ecommerce -12
screening: fintech 11
appointment
biomaterial
sensor for body
molecular
novel: healthtech 27
steril
test: fintech -12, healthtech -16
scan
outcom: big_data 12, fintech 12
body
condition: cybersecurity 12
function
human body
drug design
biosecurity
microscopy: healthtech 20
lab automation
sequencing
synthetic biology
medically
heart: mobility_iot 10
eye
skin: ecommerce 10, healthtech -32
teeth: healthtech 13
hair loss
bio
claim: fintech 9
corps humain
corps
capteur corporel
essais
chercheur
laboratoir
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
dispositif: mobility_iot 8
visant traiter
""",
    "greentech.name": """
greentech
green tech
cleantech
clean tech
climat tech
climatetech
climat: greentech 15
climat chang
global warming
sustainability: greentech 15
environmental: greentech -22
environmentally friendly
eco friendly: greentech -13
ecofriendly
circular economy
clean energy
green energy
renewabl energy: greentech 13
renewabl
net zero: fintech 10
decarboniz
decarbonization
decarbonizing
decarbonis
carbon
carbon neutral
carbon footprint
carbon emission: fintech 20, greentech 31
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
emission: big_data 8
zero emission
esg: greentech -18
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
sustainabl agricultur: greentech -15
sustainabl farming
sustainabl fashion: greentech 8
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
developpement durabl: greentech 34
transition energetiqu
transition ecologiqu
ecology
ecologiqu
environnement: greentech -20
environnemental: greentech 15
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
durabl: healthtech 15, greentech -21
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
energy: healthtech -9, greentech 43
energy storag
energy efficiency: greentech -39
energy management
energy consumption
energy company
energy cost: greentech -37
energy saving
energy bill: greentech 10
energy market
electricity
electric grid
power grid
grid
smart grid
microgrid
electrification
electrify
utility: fintech 20, greentech -41
power plant
power generation
solar: big_data 13, greentech 35
solar energy: greentech 10
solar panel
solar power
rooftop solar
solar installer
photovoltaic
wind power
wind energy
wind turbin: greentech 16, mobility_iot 8
hydropower: greentech 10
geothermal
biomass
bioga
biofuel
hydrogen: greentech -21
fuel cell: greentech -13
nuclear
nuclear energy
nuclear fusion
fusion energy
fusion: greentech -12
nuclear reactor
reactor
battery: fintech -8, healthtech 11, greentech 10, business_software 8
lithium: greentech -25
lithium ion
heat pump: greentech 9
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
energetiqu: greentech 11
electricit: ecommerce 11
reseau electriqu
smartgrid
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
nucleair: greentech -10
pompe chaleur
chauffag
chaudier
isolation thermiqu
renovation energetiqu
consommation energy: greentech -9
consommation energetiqu: greentech 13
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
upcycling: greentech 17
plastic waste
plastic pollution
plastic
bioplastic
biodegradabl
compost
composting
compostabl
food waste: greentech 16
e waste
landfill
pollution: greentech 8
air pollution
air quality
water treatment
wastewater: greentech -9
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
نفايات
اعاده تدوير
تدوير
تلوث
معالجه مياه
مياه
مياه صرف
""",
    "greentech.ev": """
electric vehicl: greentech 14
ev charging: fintech 18
ev: greentech 16
evs
charging station
charging network
electric car
electric truck
electric bus
electric buse
electric motorcycl
electric aircraft
electric airplan
electric aviation
e mobility
electric scooter
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
sustainabl: healthtech 19, greentech -12
sustainably
green
planet: gaming 18, edtech 10
earth: fintech 12, greentech -13, mobility_iot 9
environment
water: big_data -9, mobility_iot 11
power: big_data -14, gaming 12, business_software 29
electric
oil gas: big_data 15, greentech 33
natural gas
fuel: greentech 13
ocean: digital_media 13
forest
soil: greentech -14
farm: healthtech -13, mobility_iot 10
crop: healthtech -9, greentech 12
agricultur: healthtech 9, greentech -20
organic
plant based: healthtech 9, greentech 39
alternatif protein
cultivated meat: greentech 12
fungi
material: greentech -48
steel
cement
concret: big_data 9
mining: greentech 23
mineral: greentech -10
chemical: healthtech 13
hvac: mobility_iot 9
heating
thermal: greentech 9
weather: fintech 8
wildfir
efficient building
off grid
fashion waste
eco
cell based meat
clean meat: greentech 15
cultured meat
lab grown
meat alternatif
alternatif meat
alternatif dairy
dairy free
animal free
vegan
insect protein
insect
algae
mycelium
food system
vertical farming: greentech -13
hydroponic: greentech -9
drought
pest: greentech 16
pesticid: healthtech 20, greentech 14
fertilizer
weed
diesel
gasolin
textil: greentech -23
permafrost
coral
fish farming
aquacultur
bike friendly
walkabl
vert
verte
natur: greentech 15
naturel: crm 11
eau
electriqu
foret
bio: greentech 10
biosourc
material biosourc
bois
thermiqu
meteo
meteorologiqu
gaz: greentech 11
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
sapin: greentech 23
jardinag
toitur vegetalis
vegetalisation
aquapony
""",
    "digital_media.marketing": """
marketing: big_data 16, crm 15, digital_media 38, business_software 15
digital marketing: digital_media -10
content marketing
email marketing
marketing automation
marketing agency
marketing platform: digital_media 9
performanc marketing
growth marketing
influencer marketing
affiliat marketing
marketer: big_data 15, digital_media 16
marketing team: digital_media 14
marketing tool
marketing campaign: digital_media 15
seo: big_data -9
search engin optimization
sem
search marketing
adword
ads: big_data 11, cybersecurity 27, digital_media -41
ad: cybersecurity 12, digital_media -42
advertising: digital_media 12
advertiser
advertisement
ad campaign
ad network: digital_media 13
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
landing page: ecommerce 17, digital_media -9
growth hacking
newsletter: digital_media 20
promotion brand
influencer
ugc: digital_media -24
user generated content: digital_media -16
mobil advertising
media buying
brand safety
ai search visibility
generatif engin optimization
geo optimization
answer engin optimization
creatif agency: digital_media -9
digital agency
web agency: digital_media -28
digital signag
brand activation
market activation
content agency
growth agency
brand campaign
brand partnership: digital_media -13
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
marketing digital
webmarketing: ecommerce 11, digital_media 14
web marketing: digital_media 14
e marketing: digital_media -12
emarketing: digital_media -20
marketing numeriqu
marketing mobil: digital_media 11
marketing direct: digital_media 10
marketing relationnel
marketing interactif
marketing influenc
street marketing
emailing: digital_media 18
e mailing
campagn marketing
referencement: ecommerce 16, digital_media -30, mobility_iot 9
referencement naturel
sea
publicit: digital_media 12
publicitair: big_data 15, digital_media 25
annonceur
regie publicitair: cybersecurity 15, digital_media -63
regie
programmatiqu
bannier
affiliation
affichag dynamiqu
affichag digital
agenc digital: edtech 14, digital_media 9
agenc communication
agenc web: digital_media -16
agenc marketing: digital_media 10
agenc interactif
agenc conseil: digital_media -15
agenc publicit
communication digital
communication interactif
communication numeriqu
communication visuell
communication marqu: digital_media -10
strategy digital: digital_media -26
strategy communication: digital_media 23
relation press: digital_media 16
relation publiqu: digital_media 16
e reputation
reputation ligne
image marqu
visibilit ligne
visibilit sur internet
influenceur
brand content
inbound marketing
natif advertising
identit visuell: digital_media -9
webdesign: ecommerce 8, digital_media -14
web design: digital_media -19
rich media
richmedia
qr code publicitair
acquisition trafic
achat espac
agenc 360
plv
signaletiqu digital
agenc com
agenc production
agenc e commerc
agenc specialis: digital_media -15
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
publisher: digital_media 22
monetiz
monetization
campagn: digital_media 13
display: ecommerce 11, digital_media -24, mobility_iot 15
visibilit
audienc
monetisation: big_data 9, digital_media 12, mobility_iot 9
monetiser: digital_media 11
communication: greentech -8, digital_media -48, mobility_iot -9
mediatiqu
notoriet
""",
    "digital_media.social": """
social network
social networking: digital_media -11
social media: ecommerce 14, digital_media -50
social app: digital_media -9
social platform
social video
youtuber
creator: fintech 28, ecommerce 12, edtech 13, business_software -13
content creator: digital_media -15
creator economy: digital_media 14
onlin community: digital_media -9, business_software 13
community platform: digital_media -16
livestream
live streaming
streamer
follower
fandom
meme: digital_media -16, mobility_iot 10
patreon
substack
photo sharing: digital_media -13
share photo
blog: edtech 15, digital_media 22
blogger: digital_media 18, business_software 10
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
virtual event: digital_media -45, business_software 27
event platform
meetup
gossip
vlog
vlogger
selfy
sticker
emoji
gif
reseau social: ecommerce -9, digital_media 64, business_software -10
media social: edtech 15
communaut ligne
site communautair: digital_media 27
plateform communautair: ecommerce 13, digital_media -24
web social
createur contenu
community management
community manager
blogueur
partag photo: digital_media -14
social tv
conversation web: digital_media 9
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
social analytic
bon plan sorty
شبكه اجتماعيه
شبكات تواصل اجتماعي
تواصل اجتماعي
مواقع تواصل
صناع محتوي
مدونه
""",
    "digital_media.social_word": """
instagram: digital_media -16
tiktok: ecommerce 16
youtub
snapchat
twitter: big_data 9
facebook: digital_media -23
reddit: digital_media 16
community: gaming 9, edtech -13, healthtech 20, greentech 17, digital_media -16, mobility_iot -9
fan: fintech 9, digital_media -16
viral: edtech 16, digital_media 8
discord: gaming 9, digital_media 13
post: healthtech -18, digital_media -17, business_software 11
feed
group chat
communautair: ecommerce 8
communaut: ecommerce 13
partager
partager vos
reseautag: digital_media 20
social: fintech 10
buzz
""",
    "digital_media.video": """
video editing: digital_media 20
video production: digital_media 16
video creation
video platform
video content: digital_media -18
video streaming
short video
video editor: digital_media -16
ai video: digital_media 14
video generation
filmmaker
filmmaking
movie: digital_media 13
cinema
television
tv show: digital_media 13
streaming servic
streaming platform: digital_media 11
hollywood
vfx
photography: digital_media 12
photographer
visual content: digital_media -21, business_software 9
vod: digital_media -18
broadcast: digital_media -70
broadcasting
broadcaster
documentary
netflix
visual effect
3d animation
virtual production
subtitl
dubbing
voice over: digital_media -9
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
short film: digital_media -10
short form video: digital_media -12
animated video
animated series
animation studio
anime: digital_media -18
explainer video
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
photo editor: digital_media 13
stock photo
photo booth: digital_media -15
content creation tool
ai generated video
ai avatar
generatif video
text to video
image generator
ai image: digital_media -9
motion graphic
production company
production house
production studio
cinematic
cinematographiqu
audiovisuel: digital_media 27
audiovisuell
web tv
webtv
tv connect
chain television
chain: digital_media -17
programm tv
programm audiovisuel
documentair: big_data 9, digital_media -11
webdocumentair
webdoc
iptv: digital_media -8
video demand
diffusion video: digital_media -11
motion design
animation 3d: digital_media -10
post production: digital_media 8
postproduction
societ production
production audiovisuell
realisateur
transmedia
crossmedia
second ecran
photograph: ecommerce 9, digital_media -20
effet special
dessin anime: digital_media -9
sous titrag
doublag
telediffusion
multi ecran
tous ecran: digital_media 22
visit virtuell
tournag
storytelling: digital_media -16
court metrag
reportag: digital_media -14
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
video entrepris: digital_media 15
web serie
web series
websery
plateform video
hebergement video
streaming video: digital_media -15
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
producteur: ecommerce 11, digital_media 16
scenarist
televisuel
televisuell: digital_media 9
guide tv
catch up tv
video projection
videomapping
mapping video
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
video: crm 8, gaming -10, fintech -11, ecommerce -9, edtech 11, healthtech -12, digital_media 51, business_software -8, mobility_iot -9
film
tv: healthtech 10, digital_media 14
show: crm -8, business_software 8
series
streaming
animation: digital_media 14
animated
photo: digital_media -42, business_software -11
actor
serie
image: digital_media -47, mobility_iot 11
""",
    "digital_media.audio": """
music: ecommerce 9, business_software 11
musician: digital_media 9
artist: fintech 10, digital_media -33, mobility_iot 11
podcast
podcasting
podcaster
audio content
audiobook
radio: healthtech 9, digital_media -16
concert
live music: digital_media -18
song: digital_media 13
record label
spotify: digital_media -10
dj
djs
playlist
music streaming
music creation
sound recording
band: digital_media 15
songwriter
lyric
audio: edtech 9, digital_media -14
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
musiqu: digital_media 29
musical: digital_media 26
musicien
livre audio
webradio
label: digital_media -33
morceau
album: digital_media -12
festival
sonor: digital_media 9, mobility_iot 8
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
موسيقي
بودكاست
راديو
اذاعه
فنانين
""",
    "digital_media.press": """
media company
digital media
journalism
journalist
newspaper
magazin: edtech 14, digital_media 11
news: digital_media 11
newsroom
news app: digital_media 13
news site
publishing: gaming 8, digital_media 10
book publishing
ebook: digital_media -11
e book
novel: healthtech 10, digital_media -14
comic: digital_media -10
comic book
webtoon
content creator: digital_media -15
content platform
content production
digital content
creat content
editorial: digital_media -30, business_software 8
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
read book
book lover
book club
african story
children book
kid book
content discovery
content curation
content recommendation
content management system
content creation platform
investigatif
press ligne
journal: cybersecurity 9, ecommerce 9, digital_media 9
actualit: digital_media -9
info ligne
site information
webzin
edition numeriqu: digital_media 14
maison edition
editeur contenus
edition livre
livre numeriqu: digital_media 8
livre enrichi
livre enrichis
epub
librairy: digital_media -17
librair
ecrivain
roman
bande dessin: digital_media 13
bd: digital_media 13
manga
contenus numeriqu: digital_media -17
contenus multimedia
contenus interactif
creation contenu
creation contenus
production contenu
production contenus: digital_media -13
redaction web: digital_media -23
divertissement: digital_media -10
liseus: digital_media -14
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
bibliothequ: gaming 9, digital_media -15
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
editeur web: big_data 9, mobility_iot 9
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
contenus digital: ecommerce 13, digital_media 13
media ligne
media information
media numeriqu: digital_media 14
nouveau media: digital_media 13
web media
site media: ecommerce 11, digital_media 13
portail web
guide ligne
info local
information local
curation contenu
encyclopedy
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
media: ecommerce -12, edtech 11, digital_media 12
press: ecommerce 13
publisher: digital_media 22
book: digital_media -21, business_software 13
author
writer
content creation: digital_media -8
story: edtech -9, digital_media 27
fiction
entertainment: digital_media 10
revue
edition: digital_media 24
editeur: gaming 11, digital_media -35
livre: greentech 22, digital_media 21, mobility_iot 12
auteur
lecteur: digital_media -14
contenus: digital_media -23, business_software 11
contenu: big_data 11, ecommerce 17, digital_media -10
redaction: digital_media 9
multimedia: edtech 10, digital_media -27
publication: digital_media -10
publier: digital_media 14
""",
    "digital_media.culture": """
cultur: edtech 9, healthtech 14, digital_media -13
cultural
cultural heritag
museum: digital_media 9
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
art: digital_media -20
arts: digital_media -10
design agency
graphic design: digital_media -16
celebrity: fintech -12, digital_media 9
gallery
artwork: digital_media -12
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
graphic designer: digital_media -11
illustrator
illustration
culturel: digital_media 27
culturell: digital_media 15
patrimoin culturel
patrimoin: digital_media 24
musee
spectacl
spectacl vivant
exposition
galery art: digital_media -20
art numeriqu
arts numeriqu
industry culturell
industry creatif
creation numeriqu
design graphiqu
graphism: digital_media -10
graphiqu: big_data 8
graphist: digital_media -20
evenementiel
evenementiell
creatif: big_data 10, fintech 15, digital_media -26, business_software 14
creation artistiqu
artistiqu
design interactif
installation interactif
scenography
art contemporain
uvre art
oeuvr
mediation numeriqu
visit guide
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
illustrateur: digital_media -20
atelier creation
studio design
studio production: digital_media 14
production digital
projet multimedia
borne interactif
table tactil
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
content: ecommerce -16, edtech 15, digital_media 37, business_software 11
creatif: big_data 10, fintech 15, digital_media -26, business_software 14
creativity: digital_media -25
brand: healthtech -10, digital_media 15
agency
audienc
viewer
community: gaming 9, edtech -13, healthtech 20, greentech 17, digital_media -16, mobility_iot -9
websit builder: digital_media 12
websit: big_data -8, cybersecurity -16, gaming -20, fintech -11, healthtech -10, digital_media 18, business_software 21
web design: digital_media -19
designer: digital_media -48, business_software 14
design: crm -11, cybersecurity -12, gaming -9, greentech 8, digital_media -8, mobility_iot -14
image: digital_media -47, mobility_iot 11
image generation
photo video: digital_media 35
share: fintech -9, ecommerce -11, edtech 9, business_software 13
social: fintech 10
friend: ecommerce -8
discover: edtech 9, digital_media -15, mobility_iot -11
discovery
experienc: big_data -17, cybersecurity 12, greentech 14, digital_media -17, business_software 10, mobility_iot -8
event: crm 18, ecommerce 17
recommendation: digital_media 13, business_software -9
personalized content
growth: big_data 25, crm 19, fintech 8, ecommerce -16, healthtech 8, digital_media 21, business_software 9, mobility_iot -9
conversion
engagement: fintech 9
email campaign
analytic for marketer
traffic: cybersecurity 10, digital_media 9
dating
dating app
generatif ai media
text to speech
voice generation
voice: crm -21, gaming 15, fintech -9, ecommerce -13, edtech -14, healthtech -15, business_software -15, mobility_iot 10
translation: digital_media -19
interactif: big_data 25, edtech 16, healthtech 8, digital_media 32
immersif: ecommerce 12, digital_media -11
virtual reality
camera: digital_media 43, business_software -9
avatar: digital_media -22
agenc: ecommerce 22, digital_media -24
digital: fintech 18, ecommerce 14, edtech -10, healthtech 14, digital_media 9, business_software -19, mobility_iot 15
creation: gaming 10, ecommerce 20, healthtech 11, digital_media -21, mobility_iot -10
creer: edtech 9, digital_media -16
diffusion: gaming 10, ecommerce 17, digital_media 12
diffuser
marqu: gaming 8, digital_media 26
reseau: digital_media 44, business_software -13
web: crm -12, gaming -9, ecommerce -13, digital_media -12
site web: business_software 12
site internet: digital_media -22
creation site: digital_media -12
tablett
mobil: big_data -20, cybersecurity 12, gaming 22, ecommerce -22, digital_media -16, mobility_iot 21
application mobil: digital_media 9, mobility_iot 18
evenement: digital_media -15, business_software 13
numeriqu: edtech 10, digital_media 14, mobility_iot 10
decouvrir: ecommerce 9, edtech 9, digital_media 33
decouvert: digital_media 17
passionn: ecommerce 14, digital_media -18
membr: cybersecurity 13, edtech 13, digital_media 22
internaut: digital_media 14
amis
rencontr
site rencontr: digital_media -10
utilisateur: digital_media 24
realit augment: digital_media 12
strategy: ecommerce 9
""",
    "business_software.erp": """
erp
enterpris resourc planning
business softwar: business_software 12
enterpris softwar: business_software -13
business management softwar
management softwar
saa for business
operating system for business
back offic: fintech 11, business_software -12
backoffic: business_software -10
business process: business_software -17
workflow automation: big_data 17, fintech 17, business_software 29
workflow: crm 10, business_software -22
robotic process automation: business_software -15
rpa: business_software -21
bpm: business_software -17
project management: business_software 15
task management
work management
resourc planning
workforc management: business_software -18
field servic
field servic management
practic management
property management softwar
system record
vertical saa
enterpris ai: business_software -17
process mining
business automation: business_software 13
business management platform: fintech 16, business_software 23
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
enterpris application: business_software 16
enterpris app
ai agent for enterpris
legacy softwar: business_software 13
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
construction management
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
operation softwar: mobility_iot 10
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
pgi
progiciel: business_software -20
logiciel gestion: digital_media 9, business_software -38
gestion entrepris
gestion integr
solution gestion
logiciel metier
logiciel gestion commercial
gestion commercial
processus metier
automatisation processus
gestion projet
gestion tache
gestion planning
gestion production
gpao
gmao
gestion stock
gestion stocks
gestion parc
gestion temp
temp activit
pilotag activit
openerp: business_software 14
odoo
gestion immobilier
syndic
logiciel gestion affair: business_software 18
plm: business_software -12
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
application gestion: business_software 19
logiciel professionnel
logiciel pour entrepris
application entrepris
solution logiciell pour entrepris
numerisation processus
transformation digital
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
task: crm 9, healthtech 9
business operation
operation: big_data -10, cybersecurity 13, greentech 10, business_software -17, mobility_iot 43
operation team: business_software 28
ops team: business_software -15
manual process
manual work
manual task
repetitif task
repetitif work
paperwork
administratif work
administratif task
admin work: business_software 17
spreadsheet: business_software 34
excel: big_data 15, business_software 25
purchas order
sap
oracl
netsuit
sourc truth
ai employ: business_software -34
digital worker: business_software -15
ai workforc: business_software 40
automat work
automat workflow
automat: big_data 8, cybersecurity 8, fintech -9, digital_media 9, business_software -16
planification
planning: greentech 8, business_software -47
sage: business_software -18
gestion administratif
mode saa: fintech 20, business_software 36
saa: cybersecurity 15, fintech 12, business_software -17
gestion: crm 9, mobility_iot -10
""",
    "business_software.builder": """
no code
low code: business_software -14
internal tool: business_software 9
""",
    "business_software.hr": """
hr: fintech -12
human resourc
hr tech
hr softwar: business_software -10
hr team
hr platform: business_software -17
peopl operation
peopl ops
payroll: fintech 11, business_software -22
employ benefit: business_software 20
employ onboarding
employ engagement
employ experienc
performanc review
performanc management
time tracking
timesheet: business_software 9
shift scheduling
employ scheduling
employer record
peo
hiring
hire: crm 13, business_software -28
hiring process
hiring manager: business_software -13
recruiting: business_software -26
recruiter
recruitment
recruit: business_software -15
applicant tracking
ats: business_software -23
talent acquisition
talent management
talent marketplac
job seeker
job board
job matching
job interview
job application
staffing
staffing agency
temp staffing
distributed team
deskless
equity compensation
background check: business_software 28
global workforc
headhunting
technical interview
rippling: business_software -17
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
employ retention: business_software 11
employ wellbeing
employ wellness
employ data
employ communication
employ survey
employ turnover: business_software 8
workplac cultur
company cultur platform
peopl cultur
peopl management
peopl analytic
peopl platform
peopl team
hris: business_software 13
hcm
human capital management
chro
pay stub
paid time off
pto
headcount planning
org chart
compensation management: business_software -12
compensation planning: business_software -12
salary data
salary benchmarking
pay equity
performanc appraisal
job description
job posting
job listing
job marketplac
job platform
jobs platform
jobs marketplac
find jobs: business_software -13
find job
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
talent platform
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
executif search: business_software -13
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
international contractor: business_software -9
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
workforc planning: business_software 20
rostering
casual labour
casual labor
blue collar jobs
artisan jobs
informal worker
house help
rh
ressourc humain
sirh
drh
paie
fiche paie
bulletin paie
recrutement: ecommerce 11, business_software 20
recruter
recruteur
candidatur: digital_media 8, business_software -13
offre emploi
entretien embauch
gestion talent
gestion personnel
gestion competenc
gestion carrier
gestion temp
conge
absenc: ecommerce 9, digital_media 8, business_software -10, mobility_iot 9
entretien annuel
mobilit intern
interim
interimair
portag salarial
qualit vie travail
qvt
marqu employeur
bien etre travail
site emploi
jobboard
chass tete
chasseur tete
cabinet recrutement: business_software 22
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
recherch emploi
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
موارد بشريه
توظيف
اجور
فرص عمل
وظايف
عروض شغل
""",
    "business_software.people_word": """
benefit: healthtech 18, business_software -10
employ: big_data -14, cybersecurity 13, fintech 23, digital_media -9, business_software 11
talent: business_software 34
candidat: big_data 13
interview: big_data 15, fintech -9, business_software -23
interviewing
resum: business_software -30
freelancer
contractor: greentech 14, business_software -18
remot team: business_software 24
remot worker
workforc: business_software 37
hourly worker
frontlin worker
blue collar
gig worker
compensation: big_data 12, business_software 21
stock option
visa: business_software 14
immigration: edtech 10, business_software -9
workplac: crm 10
coworker
employer: fintech 12, edtech -12, business_software -28
job: business_software -20, mobility_iot 13
jobs: edtech 12, digital_media 8
emploi
emplois
cv
freelanc: ecommerce 20, business_software -16
salary
collaborateur
employeur
""",
    "business_software.accounting": """
accounting
accountant: big_data 11, fintech -10, business_software 14
accounting softwar: business_software -26
bookkeeping
bookkeeper
invoicing: fintech 8, business_software 30
billing platform: fintech 11, business_software -18
usage based billing: business_software 28
subscription billing: business_software -12
subscription management
account payabl: business_software -25
account receivabl: business_software 8
expens management
expens report
spend management: business_software -21
procurement: business_software 18
procurement team
purchas order
vendor management
financ team: fintech 10, business_software 34
financial close
month end close
reconciliation: big_data 14, fintech -14
financial reporting
financial modeling
general ledger
revenu recognition
tax complianc
sales tax: ecommerce 9, business_software -16
tax filing
accounting firm
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
tax return: business_software -10
corporat tax
billing softwar
billing system
billing automation: business_software -11
billing infrastructur
invoic processing
invoic automation
invoic management
ap automation
ar automation
dunning
collection automation
cash application
financ automation
financ ops
financ professional
financ leader
offic cfo
financial control: fintech 8
financial audit
audit firm
expens tracking
corporat travel
business travel
travel expens
travel management
strategic sourcing
indirect spend: business_software -14
supplier management: business_software -8
supplier onboarding: business_software -22, mobility_iot 12
vendor onboarding
spend analytic
saa spend: business_software 8
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
comptabilit
comptabl: business_software -18
expert comptabl
logiciel comptabl
logiciel comptabilit
facturation: business_software 27
facturer
facturation electroniqu
factur electroniqu
devis factur
note frais
gestion depens
achat professionnel
gestion achat
achat non strategiqu: business_software 10
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
محاسبه
فواتير
فوتره
مشتريات
""",
    "business_software.money_word": """
invoic
billing: edtech 8, healthtech 8, business_software 17
expens
sourcing: big_data 8, business_software -9, mobility_iot 10
vendor: cybersecurity 11, ecommerce -9, business_software -32, mobility_iot 8
cfo: business_software 14
controller
ledger
taxe: business_software -18
tax: fintech -9
audit: fintech -18, business_software -30
auditor: business_software 35
budget
forecasting: greentech 9
collection: gaming 14, fintech 22, business_software -20
factur: business_software 17
devis: business_software 12
appel offre: business_software 18
march public: business_software 17
fournisseur: business_software -36, mobility_iot 11
tva
bilan
""",
    "business_software.legal": """
legal: fintech 10, business_software 22
legaltech
legal tech
law firm: crm 13, fintech -10
lawyer: business_software -20
attorney: business_software 13
legal work
legal servic
legal team
legal document: fintech 11
legal research
litigation
contract management
contract review
contract lifecycl
clm
in house counsel
paralegal
e signatur: business_software 11
esignatur: crm 18
electronic signatur
docusign
regulatory complianc
complianc team: fintech 8, business_software -32
incorporation
notary
personal injury
company formation
legal ai
court case
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
lawsuit: business_software 9
mass tort
ediscovery
e discovery
deposition
demand letter
contract drafting
contract negotiation
contract automation
contract analysis: business_software 9
contract faster: business_software -12
sign contract: crm 9
signing contract: crm 9
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
juridiqu: cybersecurity 9, business_software -16
avocat
cabinet avocat
jurist
gestion contrat
signatur electroniqu
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
filing: business_software 15
droit
contrat
propriet intellectuell: business_software -14
brevet
acte
statut
formalit
litig
""",
    "business_software.documents": """
document management
document processing: fintech 11
document automation
paperless
pdf
file sharing: business_software -13
file storag
dropbox: digital_media 16
knowledg management: gaming 14, business_software -15
knowledg base: edtech 11
enterpris search
company knowledg
wiki
internal knowledg
meeting note: business_software 20
note taking: business_software -16
ocr
record management
form builder: business_software 10
archiving
proposal
rfp: fintech 13, business_software -29
microsoft offic
microsoft word: business_software 11
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
extract data from document
scan document
scanning document
digital document
electronic form
onlin form: digital_media 9
form filling
web form
fill out form: business_software 17
knowledg platform
knowledg assistant
team knowledg
internal documentation: business_software -21
documentation platform: business_software 9
standard operating procedur
sop
process documentation
policy document
meeting assistant
meeting minut
meeting recorder
ai meeting: business_software 8
ai note taker
ai notetaker
notetaker
note app
transcription softwar
presentation softwar
report generation
technical writing
digital asset management
content collaboration
mailroom
virtual mailbox: business_software -9
postal mail
physical mail
mail scanning
e fax
ged
gestion electroniqu document
gestion documentair
dematerialisation: business_software 51
dematerialiser
dematerialis
archivag: business_software 19
archivag electroniqu
archif
bureautiqu: business_software -10
stockag fichier
partag fichier
transfert fichier
partag document
gestion connaissanc: business_software -18
intranet: digital_media -8, business_software -10
moteur recherch entrepris
editiqu
lectur automatiqu document
capitalisation connaissanc
compt rendus
compt rendu
gestion contenu
cms: business_software -25
ecm
coffr fort numeriqu
reconnaissanc caracter
parapheur electroniqu
signatur numeriqu
lettr recommand electroniqu
bureau ordre
sharepoint
alfresco
e administration
gestion document
gestion information
gestion contenus: business_software -8
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
fond documentair: business_software 13
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
اداره وثايق
وثايق
ارشفه
رقمنه
تدبير الكتروني وثايق
""",
    "business_software.document_word": """
document
file: cybersecurity 20, business_software 44
note: business_software -15
meeting: business_software 14
transcription: edtech 10, business_software -20
transcrib
form: big_data -16, digital_media 11
data entry
presentation: business_software -17
slide: big_data 9, business_software -27
powerpoint: business_software -15
googl doc
googl drive
notion: big_data 8, business_software -18
templat: business_software 22
permit: business_software 10
documentair: big_data 9, business_software 8
numerisation
numeriser
formulair
courrier
""",
    "business_software.collaboration": """
collaboratif: fintech 9, digital_media -15
team collaboration
collaboration tool: business_software -13
collaboration platform
productivity: business_software -33
productivity tool
productivity app
productivity softwar
scheduling: business_software -31
appointment scheduling
to do list
email client: business_software 13
email app
video conferencing
video call: business_software 8
video meeting
workspac: business_software -17
team communication
internal communication
remot work
hybrid work
virtual offic: business_software -11
coworking: business_software 9
offic space
offic management
okr
whiteboard
brainstorming
knowledg worker
knowledg work: business_software -12
team chat
project collaboration
webinar platform
collaboration softwar: business_software 12
collaboration app
collaboration for team
real time collaboration: business_software 16
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
screen sharing
screen share
screen recorder: business_software 19
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
ai coworker: business_software 13
ai teammat: fintech 10, business_software -12
ai worker: business_software -15
ai chief staff
chief staff
virtual assistant
ai executif assistant
travail collaboratif: business_software -20
outil collaboratif: business_software 15
plateform collaboratif: ecommerce 19, business_software 9
espac collaboratif
productivit
agenda
calendrier
prise rendez vous: business_software -13
reunion: business_software 22
visioconferenc
videoconferenc
webconferenc
messagery entrepris
reseau social entrepris
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
travail equip: business_software -20
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
travail mobil
nomadism
mobilit professionnell
bureau partag
centr affair
location bureau
carte mental
gestion idee
management innovation: business_software -16
management visuel
tableau tache
liste tache
عمل جماعي
تعاون
عمل عن بعد
انتاجيه
اجتماعات
""",
    "business_software.team_word": """
collaboration: business_software 18
collaborat
productif: business_software -24
calendar: business_software 22
inbox: crm -8, business_software 16
slack
microsoft team
zoom
goal: crm 8, healthtech 13, digital_media 13, business_software -13
asana
trello
jira: crm 10
linear: business_software 15
teammat: business_software 20
ai assistant: big_data 8, business_software -15
assistant: fintech -9, digital_media 11, business_software -12
copilot: crm 21, business_software -37
executif assistant
personal assistant
screen recording: business_software 16
coordination: business_software 43
team: big_data 10, crm 15, ecommerce -9
equip: business_software -24
tache
""",
    "business_software.weak": """
softwar for: crm 13
automat: big_data 8, cybersecurity 8, fintech -9, digital_media 9, business_software -16
automating: crm 17, fintech 11, business_software -39
automation: gaming 12, business_software 14, mobility_iot -16
automated: crm -12, edtech 8, healthtech 10, business_software -50, mobility_iot -16
ai agent: crm 13, business_software -19
agent: cybersecurity -15, healthtech -9, digital_media -12
business: big_data 29, crm 9, cybersecurity 24, gaming 11, fintech 16, ecommerce 29, healthtech -16, greentech -18, digital_media 13, mobility_iot -14
company: big_data -13, cybersecurity 10, gaming -14, ecommerce -12, digital_media 23, business_software 30
enterpris: big_data 9, crm -17, cybersecurity 14, gaming 11, edtech -13, digital_media 11, business_software -10, mobility_iot 14
organization: big_data 14, fintech -9, digital_media -12, business_software 18
team: big_data 10, crm 15, ecommerce -9
team member
manag: crm -15, edtech -16, healthtech 18, greentech -9, digital_media -17, business_software -20
management: big_data -12, crm -12, cybersecurity 27, ecommerce 12, greentech 13, digital_media -12, business_software 29
manager: fintech 16, digital_media -9, business_software -14
management system: business_software 22
platform for team
small business: ecommerce 17, business_software 18
smb: fintech 8, business_software -13
startup: fintech 12, ecommerce -17, digital_media 9, business_software 19
founder: crm 17, greentech 8, digital_media -14
all in one: crm 11, fintech 13, digital_media -13, business_software 24, mobility_iot 18
saa: cybersecurity 15, fintech 12, business_software -17
integration: big_data -24, fintech -11, digital_media -16, business_software -20, mobility_iot 16
integrat: fintech -9, business_software 29
erp system: business_software 10
back forth
approval: fintech 9, mobility_iot 17
professional servic
consulting: fintech -9, business_software 11
consultant: business_software 24
agency: business_software -14
construction
contractor: greentech 14, business_software -18
property manager
hotel: business_software 23
hospitality: business_software 20
privat equity: business_software 32
firm: crm -12, business_software 51, mobility_iot -11
government: greentech 17, business_software -20
manufacturing: healthtech 12, business_software -14
dashboard: big_data 18, fintech -9, business_software 9
reporting: business_software -15
complianc: big_data 14, fintech 14, edtech -8
status updat
project: greentech 8, business_software -16
process: fintech -12, ecommerce -12, mobility_iot 11
admin: business_software -14
administratif: business_software -13
streamlin: business_software -20, mobility_iot 12
efficiency: big_data -8, mobility_iot 15
existing system
legacy
deploy: fintech -13, business_software -40
work: ecommerce -10, edtech 10, healthtech -16, digital_media 8, business_software 35, mobility_iot -14
worker: ecommerce -8, business_software 29, mobility_iot -13
role: cybersecurity 8, business_software -16
staff: business_software 37
peopl: big_data -16, crm 15, cybersecurity 9, gaming 13, edtech 13, greentech -10, mobility_iot -10
inventory: ecommerce 9, business_software -11
maintenanc: edtech 14, greentech 11, business_software 13, mobility_iot 8
servic business
home servic
trade: business_software -20, mobility_iot 15
email: business_software 20
entrepris: big_data 8, crm 11, cybersecurity -18, fintech -33, ecommerce 25, edtech 10, healthtech 10, greentech -10, business_software -29
pme: digital_media 14
tpe: business_software -15
pme pmi
tpe pme: business_software 25
professionnel: healthtech -19, digital_media 38, business_software -15
organisation: big_data 13, crm 9, digital_media 10, business_software 45
administration: business_software 13
automatiser
automatisation
automatis
processus: mobility_iot 10
procedur
suivi: digital_media 9, business_software -11
pilotag: mobility_iot 12
tableau bord: business_software -9
editeur logiciel
logiciel: fintech -9, business_software -25, mobility_iot 17
outil gestion
independant: ecommerce 23, digital_media 10
gestionnair: business_software 23
dirigeant
cabinet
auto entrepreneur
artisan: ecommerce 14, business_software -12
btp
chantier
immobilier: digital_media 9
professionnell: edtech 9
travail
association: fintech 9, ecommerce 11
collectivit
economy: fintech 11, business_software 19
servic entrepris: business_software -20
شركات
مقاولات
اداره
برمجيات
تدبير
""",
    "mobility_iot.logistics": """
logistic: fintech -8, ecommerce -10, mobility_iot 26
supply chain management
freight: business_software 13, mobility_iot 15
freight forwarding
freight forwarder
freight broker
trucking: fintech 9
truck: fintech 8, mobility_iot 10
trucker
truck driver
shipping: ecommerce -14, edtech 9, mobility_iot -54
shipment
shipper: mobility_iot -10
cargo: cybersecurity 9, mobility_iot -23
warehousing: mobility_iot 10
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
maritim: mobility_iot -9
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
importer exporter: mobility_iot -8
cross border trade: mobility_iot -23
international trade
global trade: mobility_iot 15
custom broker
custom documentation
trade complianc
truckload
load board
transporter: mobility_iot 10
long haul
intermodal
tanker
vessel tracking
port operation
seaport
supply chain visibility
supply chain softwar
supply chain operation: mobility_iot 23
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
parcel: ecommerce 15, mobility_iot -20
packag: big_data 14, digital_media 8, business_software 8, mobility_iot -29
last mile
last mile delivery
same day delivery: ecommerce -9, mobility_iot 15
on demand delivery
delivery servic: mobility_iot -12
delivery platform: mobility_iot 9
delivery company
food delivery
grocery delivery: mobility_iot 18
delivery driver: mobility_iot 18
delivery fleet
delivery: mobility_iot -16
delivered: mobility_iot -14
delivering: business_software -8, mobility_iot -14
boda boda
rider: digital_media 13
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
""",
    "mobility_iot.goods_word": """
supply chain: ecommerce 18, business_software 13, mobility_iot 74
container: mobility_iot -35
carrier: healthtech 11, mobility_iot 14
warehous: ecommerce -14, mobility_iot 23
fulfillment: mobility_iot 14
port: mobility_iot 13
custom: ecommerce 22, healthtech 9, greentech 9, digital_media -12, mobility_iot -11
import export
dispatch: mobility_iot -10
moving company
ship: mobility_iot -56
vessel
demand forecasting: crm 12, mobility_iot 11
inventory planning
entrepot
marchandis
tracabilit
approvisionnement
palett: mobility_iot -29
""",
    "mobility_iot.mobility": """
mobility: greentech 11
micromobility
transportation: mobility_iot 19
transport: ecommerce -8, mobility_iot -18
public transport
public transit
public transportation
transit: greentech 18, mobility_iot 9
automotif: ecommerce 8, business_software 12
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
taxi
taxis
cab
fleet: ecommerce 11, digital_media 12, business_software 10, mobility_iot 23
fleet management
fleet operator
telematic
parking
parking spot
commut
commuter
commuting
bus: mobility_iot 13
buse
shuttl
train: ecommerce 20, mobility_iot -14
railway
rail
subway
bike: mobility_iot -22
bicycl
bike sharing: mobility_iot -13
scooter
motorcycl
motorbik
electric vehicl
ev: mobility_iot 10
evs
ev charging: fintech 18, mobility_iot 16
self driving
autonomous vehicl
autonomous driving: mobility_iot -9
self driving car: greentech 12
autonomous truck
lidar
vehicl inspection
road safety
waymo: mobility_iot -8
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
vehicl owner
vehicl maintenanc
vehicl softwar
car ownership: fintech 21, ecommerce 20, mobility_iot 11
car subscription
car maintenanc
car manufacturer
carmaker
automaker: mobility_iot -9
auto manufacturer
auto maintenanc
auto repair shop
auto shop
car dealership: mobility_iot -8
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
mobilit: healthtech 11, mobility_iot -48
transport commun
transport public: mobility_iot -25
automobil: mobility_iot 16
automobilist
constructeur automobil
autopartag
auto partag
covoiturag
co voiturag
location voitur: ecommerce 11, mobility_iot 17
location vehicul
vtc
flott
gestion flott
flott automobil
telematiqu
stationnement
place parking
se garer
trafic routier
trajet: mobility_iot 19
itinerair: mobility_iot 10
autobus
autocar
ferroviair: mobility_iot -22
metro: digital_media 9
tramway
sncf: mobility_iot 10
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
multimodal: mobility_iot -32
intermodalit
usager transport
infotrafic
info trafic
securit routier
navigation routier
aide conduit
equipementier: mobility_iot 16
triporteur
billettiqu
plan deplacement
deplacement urbain
deplacement doux
information voyageur
gare routier
chauffeur prive
voitur avec chauffeur: mobility_iot 8
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
airlin: fintech 8, digital_media 9, mobility_iot -25
aircraft: mobility_iot 39
airplan: mobility_iot -20
aviation: business_software 9
airport: mobility_iot -10
flight: greentech -20, business_software -11, mobility_iot 11
flying: mobility_iot 8
air taxi
air taxis
evtol
aerospac: mobility_iot 11
pilot: crm 8, edtech 9
helicopter
boat
aeronautiqu: mobility_iot -23
avion: healthtech -10, business_software 12
aerien
aerienn
aeroport
compagny aerienn
voyageur
""",
    "mobility_iot.car_word": """
vehicl: ecommerce 12, business_software -8, mobility_iot 26
car: crm 10, ecommerce -10, greentech 14
driver
driving: mobility_iot -12
traffic: cybersecurity 10, mobility_iot -11
dealership: mobility_iot 47
auto dealer: mobility_iot -15
auto repair: mobility_iot 14
car repair: mobility_iot 8
mechanic: fintech 9, ecommerce 14, mobility_iot -19
car owner
car wash
gas station
tire
road: fintech 9, mobility_iot -12
uber: digital_media 14, mobility_iot -14
uber for: healthtech 21, mobility_iot -9
lyft: business_software 9, mobility_iot 9
tesla: business_software 8, mobility_iot -25
vehicul: mobility_iot -18
voitur
chauffeur
conducteur
conduit
trafic: mobility_iot 21
circulation
deplacement
garag
garagist
carrossery
pneus
route
""",
    "mobility_iot.iot": """
iot: big_data 14, mobility_iot -12
internet thing
connected devic
connected object
smart devic
smart home: mobility_iot -26
home automation
smart building
smart city
smart citie
smart lock
smart speaker
sensor: greentech 13, mobility_iot 14
sensor network
sensor data
wireless sensor
embedded system: mobility_iot -50
embedded softwar
firmwar
m2m
machin to machin: mobility_iot -18
rfid
beacon
gps tracking
gps tracker
asset tracking
indoor positioning
indoor navigation: business_software 10, mobility_iot 11
drone: healthtech -10, greentech 10, mobility_iot 37
uav: greentech -10, mobility_iot 12
unmanned
edge computing: mobility_iot -31
edge devic
industrial iot
connected car
lorawan
smart meter
predictif maintenanc: mobility_iot 13
thermostat
smart lighting: mobility_iot 10
arduino
robot for delivery
delivery robot
tracker devic
remot monitoring devic
internet connected
wifi connected
connected hardwar
connected home
connected toy: mobility_iot 9
connected luggag
smart luggag
smart applianc
smart camera: mobility_iot -12
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
industrial automation: mobility_iot 11
industrial internet
scada
embedded devic
embedded engineer
over air updat
microcontroller: mobility_iot 9
aerial imagery: mobility_iot 8
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
internet objet: mobility_iot 13
objet connect: ecommerce 10, healthtech 24, digital_media 10, mobility_iot 18
objet communicant
domotiqu
maison connect
maison intelligent
immotiqu
batiment intelligent
ville intelligent
ville connect
capteur: mobility_iot -20
reseau capteur
system embarqu
logiciel embarqu: mobility_iot -14
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
appareil connect: mobility_iot 22
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
robot mobil
robotiqu mobil
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
location based: cybersecurity 10
mapping
map: crm 12, business_software 27, mobility_iot -16
urban: gaming 15, fintech 11, mobility_iot -40
citie: fintech -8, greentech 16
city
urban planning
satellit imagery: mobility_iot -8
geolocalisation: mobility_iot 30
geolocalis: digital_media 17, mobility_iot 24
geolocaliser: mobility_iot 14
geomatiqu
cartography
cartographiqu
urbain: gaming 9, mobility_iot 17
ville
espac public
mobilier urbain
""",
    "mobility_iot.device_word": """
embedded: fintech 8, mobility_iot -18
nfc
bluetooth: mobility_iot 25
ble
hardwar: fintech -10
hardwar devic
wearabl devic
raspberry pi
security camera
camera: digital_media 16, business_software -9, mobility_iot 10
home security: mobility_iot 10
embarqu: mobility_iot -9
balis
boitier
robot: mobility_iot -21
temp reel embarqu
passerell
borne
videosurveillanc
""",
    "mobility_iot.weak": """
autonomous: ecommerce -10, healthtech -12, mobility_iot -16
robotic: big_data 17, greentech 11, business_software 8
robot: mobility_iot -21
navigation: mobility_iot -11
route
tracking: fintech 12, business_software -9
real time tracking
on demand: crm 13, fintech -15, healthtech 9, business_software 12
hardwar devic
devic: cybersecurity 10, mobility_iot -19
wireless: mobility_iot -16
satellit
antenna
machin: business_software 12, mobility_iot 9
industrial: mobility_iot 21
manufacturing: healthtech 12
manufacturer: ecommerce -17, greentech -9, business_software 15, mobility_iot 16
factory: greentech -9
supplier: business_software 9, mobility_iot 35
procurement: mobility_iot 21
farm: healthtech -13, mobility_iot 26
map: crm 12, business_software 27, mobility_iot -16
location
neighborhood: ecommerce 13
local: business_software -21, mobility_iot -30
travel: fintech 10, digital_media 12
trip: mobility_iot 12
mile: mobility_iot 10
delivery app
distribution: gaming 13, ecommerce 8, digital_media 11
distributor: fintech 10, mobility_iot 12
smart: ecommerce -9, greentech 16, mobility_iot -27
lock: mobility_iot -11
door: crm 9, business_software 21, mobility_iot 43
home: digital_media 13, business_software 9, mobility_iot -30
lighting
electronic: mobility_iot 12
connected: business_software 10
monitoring: cybersecurity 11, mobility_iot -19
gas: mobility_iot -10
fuel
electric: mobility_iot -18
inventory: ecommerce 9
order: ecommerce 13, digital_media -12, business_software -10
equipment: big_data 13, mobility_iot -12
repair: ecommerce 11, mobility_iot -11
infrastructur: cybersecurity 18, fintech 18, ecommerce -9, greentech 15, business_software -8, mobility_iot -20
construction: mobility_iot -18
sidewalk
operator: fintech 10, ecommerce 17, mobility_iot -21
nationwid: mobility_iot -16
wholesal: ecommerce 11
restaurant: fintech 20, ecommerce 11, healthtech -9, greentech -10, digital_media 12, mobility_iot 14
food: ecommerce 9, healthtech 23, greentech 25
connect: big_data 11, crm 11, ecommerce -9, healthtech 14, business_software 9, mobility_iot 13
electroniqu
autonom
robotiqu: mobility_iot 13
suivi temp reel
temp reel: big_data 10, digital_media -9, mobility_iot 56
san fil
antenn
composant: mobility_iot -11
carte electroniqu: mobility_iot -23
carte: digital_media 10, mobility_iot 50
industriel: mobility_iot -10
industriell: mobility_iot 32
telesurveillanc: mobility_iot -42
localisation: mobility_iot 13
quartier: mobility_iot 14
voyag
territoir
equipement: digital_media 9, mobility_iot -19
signalisation
maintenanc: edtech 14, greentech 11, mobility_iot 22
instrumentation
mesur: ecommerce 9, mobility_iot -43
application mobil: mobility_iot 47
smartphon
telecommand
materiel: mobility_iot 35
command
simulation: mobility_iot 9
ingeniery
""",
    "other.developers": """
developer: big_data 25, crm -11, cybersecurity 14, ecommerce -10, healthtech -10
developer tool
developer platform
devtool
dev tool
softwar engineer: edtech 20, business_software 12
softwar developer
engineering team: business_software 14
codebas: cybersecurity 13
code: cybersecurity 12, fintech -11, edtech 9, mobility_iot -11
code review
pull request
github: business_software 32
ci cd
kubernet: cybersecurity 9
docker
open sourc: crm -10, cybersecurity -15, business_software 10, mobility_iot -8
api: big_data -13, fintech 21, edtech 10, healthtech 11, digital_media -11
apis: crm 9, fintech 10
sdk: big_data 10, gaming 9
backend: gaming 9
frontend: business_software 13
react: digital_media 8, business_software -10
debugging
debug
bug
testing: mobility_iot 22
qa: mobility_iot 12
end to end test
softwar testing
softwar development
coding agent
ai engineer
programmer
infrastructur as code
devop: cybersecurity 10, business_software -18
serverless: big_data 9
microservic
deploy code
deployment: business_software -18
ide
web app: crm 22, business_software -13
app development
mobil app: gaming -8, fintech 15, healthtech 12
app developer
localhost
product team
product manager: business_software 16
designer developer
mcp: business_software 9
build app
terraform
typescript
javascript
developpeur: gaming 8, ecommerce 8
developpeur web
developpement logiciel
developpement web: digital_media 14
developpement informatiqu
developpement application
developpement application mobil
code sourc
logiciel libre
test logiciel
genie logiciel
ingeniery logiciell
developpement mobil
langag programmation
""",
    "other.ai": """
artificial intelligenc
generatif ai: business_software 14
llm: healthtech -9
large languag model
foundation model
ai model
ai agent: crm 13
gpt
chatgpt: big_data 8, digital_media 16
openai
agi
neural network: edtech 13
computer vision: business_software -10
gpu: greentech 9
gpus
inferenc
fine tuning
reinforcement learning
machin learning
deep learning
voice ai
speech recognition
nlp
robotic: big_data 17, greentech 11, business_software 8
robot
humanoid: mobility_iot 9
eval
evaluation: big_data 15, healthtech 10, mobility_iot 14
intelligenc artificiell: healthtech 15
ia
ia generatif
vision par ordinateur
traitement langag
reconnaissanc vocal
reconnaissanc image
robotiqu
reseau neuron
""",
    "other.cloud_telecom": """
cloud: big_data 21, crm 15, mobility_iot -9
cloud computing
cloud infrastructur
data center
telecom: digital_media -10
telecommunication
telecom operator
broadband
5g
internet servic provider
wifi: fintech 11
wi fi
virtual machin
cloud cost: business_software 13
aws: cybersecurity 20, healthtech 13
hosting: edtech 8, business_software 10
server: big_data -9, business_software -9
comput: gaming 9
chip: greentech -24, business_software 18
semiconductor
satellit internet
esim
hebergement
infogeranc
operateur telecom
datacenter
centr donne
serveur
reseau: digital_media 17, business_software -13
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
circuit integr
photoniqu
laser
""",
    "other.real_estate": """
real estat
realtor
home buyer
homebuyer: fintech 12
home buying
homeowner
housing: fintech -10
apartment
landlord
tenant
renter
property management
property manager
property: fintech 12
rental: ecommerce -12
short term rental: fintech 12
construction
contractor: greentech 14
architect
building permit
home: digital_media 13, business_software 9, mobility_iot -11
builder: fintech -13
roofing
home renovation
interior design
immobilier: digital_media 9
agenc immobilier
logement: ecommerce 13
locatair
proprietair
batiment: greentech 10
architectur: big_data 10, digital_media 9
promoteur immobilier
bien immobilier
traval: healthtech 8
copropriet
""",
    "other.travel": """
travel: fintech 10, digital_media 12
traveler: fintech 14
travel agent
hotel: business_software 9
vacation
vacation rental
trip
tourism
trip planning
hospitality
hostel
booking: business_software 12
touristiqu: digital_media 16
hotellery: digital_media 12
hotelier
voyag
vacanc
sejour
tourism durabl
restauration: digital_media 8
""",
    "other.food_agri": """
agricultur: healthtech 9
agtech
farmer
farming
farm: healthtech -13, mobility_iot 10
crop: healthtech -9
livestock
food tech
food production
alternatif protein
restaurant tech: ecommerce 12
brewery
food manufacturer
cooking
recip
kitchen
protein sourc
seafood
meat: greentech 29
agricol
agriculteur
agroalimentair
elevag: healthtech 23
eleveur
viticultur
cuisin
recett: ecommerce 12
gastronomy
exploitation agricol
semenc
aquacultur
""",
    "other.consumer": """
dating
dating app
friend: ecommerce -8
friendship
relationship: crm 16, healthtech 33
roommat
pet
pet owner
dog
wedding
religion
church
nonprofit
volunteer
charity: fintech -11
sport
sport team
athlet: healthtech 31
astrology
family: fintech 18, edtech -10, business_software -10
search engin: mobility_iot 18
personal: cybersecurity 12
browser: business_software 24
rencontr amoureus
mariag
animal compagny
benevol
sportif
famill: ecommerce 19, edtech -16
moteur recherch
genealogy
voisin
solidarit
loisir: ecommerce 9, digital_media 12
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
space: big_data 8, edtech 14, greentech 21
satellit
rocket: mobility_iot 11
launch: big_data 21, fintech 8, mobility_iot 19
defens: gaming -9, fintech -9, mobility_iot -13
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
enzym: healthtech 16
fermentation
microb: healthtech 11
biomanufacturing: healthtech 13
mecaniqu
industry: gaming 15, fintech 22, ecommerce 16, healthtech -9, greentech 16, digital_media 10, business_software 20
industriel
industriell: mobility_iot 12
usinag
impression 3d
fabrication additif
aeronautiqu: mobility_iot -9
spatial: business_software 10
militair
material: greentech -18
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
bureau etude
sous traitanc
energy atomiqu
robotiqu industriell
optroniqu
cosmetiqu
textil: greentech -9
microfluidiqu
""",
    "other.public": """
government: greentech 17
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
collectivit
collectivit local
collectivit territorial
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
association: fintech 9, ecommerce 11
""",
    "other.services": """
consulting: fintech -9
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
outsourcing: big_data 9, healthtech 9
conseil: fintech -10, digital_media -8, business_software 17
cabinet conseil
conseil innovation
societ conseil: edtech 13, digital_media 8, business_software -9
societ servic
ssii
esn
assistanc techniqu
accompagnement: digital_media 9
incubateur
accelerateur
pepinier
pole competitivit
cluster
integrateur: big_data 8
integration system
maitris ouvrag
expertis: edtech 12
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
    "cybersecurity.security_word": (("access", "agent", "ai", "api", "apis", "application", "cloud", "code", "complianc", "computer", "credential", "data", "devic", "digital", "donne", "email", "enterpris", "identity", "information", "informatiqu", "infrastructur", "internet", "it", "llm", "logiciel", "mobil", "network", "numeriqu", "reseau", "saa", "secret", "server", "softwar", "system information", "vulnerability", "web", "بيانات", "شبكات", "معلومات"), ()),
    "ecommerce.merchants": ((), ("assuranc", "bancair", "bank", "banking", "banqu", "cash", "checkout", "credit", "encaissement", "fintech", "insuranc", "lending", "loan", "monetiqu", "paiement", "pay", "payment", "pos", "pret", "terminal", "wallet", "تمويل", "دفع")),
    "edtech.learn": ((), ("apprentissag automatiqu", "apprentissag profond", "deep learning", "gpu", "gpus", "machin learning", "model training", "reinforcement learning", "train model", "training data", "training model")),
    "digital_media.video": ((), ("jeu video", "jeux video", "video call", "video game")),
    "digital_media.image_word": ((), ("jeu video", "jeux video", "video call", "video game")),
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
    "apprentissag automatiqu",
    "apprentissag machin",
    "apprentissag profond",
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
    "banqu d image",
    "banqu de donne",
    "banqu de sang",
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
    "bureau d etude",
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
    "candidat medicament",
    "candidat vaccin",
    "capital city",
    "capital humain",
    "carbon copy",
    "care about",
    "care delivery",
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
    "centr de donne",
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
    "clinical data",
    "clinical study",
    "cloud environment",
    "colleg dropout",
    "come join",
    "communication machin",
    "communication radio",
    "communication san fil",
    "communication unifi",
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
    "credit impot recherch",
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
    "customer data",
    "customer first",
    "customer includ",
    "customer obsessed",
    "customer story",
    "dan le cours",
    "dan le respect du droit",
    "data bank",
    "data center",
    "data center construction",
    "data centr",
    "data driven",
    "data entry",
    "data lake water",
    "data plan",
    "data privacy",
    "data protection",
    "de l ordre de",
    "de premier ordre",
    "de serie",
    "deal with",
    "dealing with",
    "deep learning",
    "degre of",
    "degre of freedom",
    "deliver value",
    "delivering value",
    "delivery model",
    "delivery of care",
    "delivranc de medicament",
    "dental practic",
    "depot de brevet",
    "development environment",
    "diagnostic automobil",
    "diagnostic energetiqu",
    "diagnostic immobilier",
    "diagnostic strategiqu",
    "dna of",
    "do the job",
    "docker container",
    "doctor your",
    "document of record",
    "document uniqu",
    "donne bancair",
    "donne client",
    "donne cliniqu",
    "donne de sante",
    "donne financier",
    "donne geographiqu",
    "donne medical",
    "donne patient",
    "donne personnell",
    "donne sensibl",
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
    "editeur de logiciel",
    "editeur logiciel",
    "edition de logiciel",
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
    "financial data",
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
    "gestion de l eau",
    "gestion du stress",
    "get the job done",
    "gift of",
    "good job",
    "googl drive",
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
    "health data",
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
    "location data",
    "machin learning",
    "main d oeuvr",
    "main d uvre",
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
    "medical practic",
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
    "model training",
    "money back",
    "moyen de communication",
    "n est pas seulement",
    "national security",
    "natural languag processing",
    "new york city",
    "news coverag",
    "no brainer",
    "no brand",
    "no code",
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
    "privat practic",
    "privat security",
    "prix de l innovation",
    "prix innovation",
    "prix nobel",
    "product candidat",
    "product roadmap",
    "production en serie",
    "production environment",
    "professeur a l universit",
    "protection des donne",
    "proteg par un brevet",
    "protocol de communication",
    "public benefit corporation",
    "raised from",
    "raised funding",
    "raised money",
    "rate of return",
    "real world data",
    "recherch et developpement",
    "recuperation de donne",
    "regulatory environment",
    "reinforcement learning",
    "remport le prix",
    "rendr compt",
    "reseau de communication",
    "reseau de distribution",
    "retail banking",
    "retail investor",
    "return on",
    "return on investment",
    "road map",
    "roadmap",
    "role play",
    "safety and security of worker",
    "sales data",
    "salt lake city",
    "san avoir",
    "san contact",
    "san coutur",
    "san doute",
    "san engagement",
    "san fil",
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
    "security camera",
    "security deposit",
    "security guard",
    "security officer",
    "seed funding",
    "sell out",
    "sensitif data",
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
    "signal faibl",
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
    "stockag de donne",
    "stockag des donne",
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
    "training data",
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
    "traitement des appel",
    "traitement des command",
    "traitement des image",
    "traitement des signal",
    "traitement du langag",
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
    "videosurveillanc",
    "ville de paris",
    "ville natal",
    "viral growth",
    "virtual environment",
    "virus informatiqu",
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

"""What the learning script made of the lexicon: words folded, weights in hundredths of a logit.

Written by `benchmarks/segments/learn.py`; do not edit. The words come from the modules beside
this one. The weight of a word is that of its idea and its own, where it has one.
"""

# fmt: off
from typing import Final

VERSION: Final = "2026.2"
ROWS: Final = 4789

BIAS: Final[dict[str, int]] = {"big_data": -533, "crm": -603, "cybersecurity": -599, "gaming": -545, "fintech": -393, "ecommerce": -399, "edtech": -516, "healthtech": -473, "greentech": -541, "digital_media": -378, "business_software": -403, "mobility_iot": -474}
THRESHOLDS: Final[dict[str, int]] = {"big_data": 424, "crm": 424, "cybersecurity": 424, "gaming": 424, "fintech": 424, "ecommerce": 424, "edtech": 424, "healthtech": 424, "greentech": 424, "digital_media": 424, "business_software": 424, "mobility_iot": 424}
BESIDE: Final = 850
CONFIDENCE: Final[tuple[tuple[int, int], ...]] = ((-489, 8), (-347, 24), (-340, 26), (-333, 30), (-326, 42), (-308, 50), (-289, 66), (-272, 70), (-245, 90), (-220, 129), (-200, 152), (-176, 178), (-150, 244), (-117, 309), (-78, 378), (-30, 482), (35, 598), (117, 720), (234, 844), (414, 915), (816, 987))

IDEAS: Final[dict[str, dict[str, int]]] = {
    "big_data.name": {"big_data": 202, "crm": -16, "gaming": -14, "fintech": -10, "edtech": 13, "healthtech": -6, "digital_media": 17, "business_software": -28, "mobility_iot": -6},
    "big_data.tools": {"big_data": 92, "crm": 9, "cybersecurity": 12, "healthtech": -7, "digital_media": -12, "business_software": 8, "mobility_iot": -6},
    "big_data.training": {"big_data": 128, "edtech": -6, "business_software": -5},
    "big_data.statistics": {"big_data": 224, "crm": -5, "ecommerce": 8, "digital_media": -6, "business_software": -13},
    "big_data.database": {"big_data": 139, "cybersecurity": 8, "fintech": -9, "ecommerce": -15, "edtech": 6, "healthtech": -6, "business_software": 17, "mobility_iot": -9},
    "big_data.display": {"big_data": 88, "gaming": -5, "digital_media": 11, "business_software": -11},
    "big_data.data_word": {"big_data": 85, "crm": 22, "cybersecurity": 32, "gaming": -11, "fintech": 21, "healthtech": 6, "greentech": 10, "digital_media": 13, "business_software": 22, "mobility_iot": 7},
    "big_data.weak": {"big_data": 68, "crm": 21, "cybersecurity": 12, "fintech": -9, "edtech": -6, "healthtech": 26, "greentech": 9, "business_software": 19},
    "crm.name": {"big_data": 7, "crm": 235, "fintech": -8, "ecommerce": 14, "digital_media": 15, "mobility_iot": -10},
    "crm.sales_team": {"big_data": -11, "crm": 221, "fintech": -11, "ecommerce": -15, "edtech": 10, "healthtech": -8, "digital_media": -15, "business_software": -17},
    "crm.sales_tools": {"big_data": -6, "crm": 181, "fintech": -11, "ecommerce": 6, "greentech": 8, "digital_media": 14, "business_software": -6},
    "crm.sales_word": {"crm": 131, "fintech": 6, "healthtech": -11, "greentech": 11, "business_software": 17},
    "crm.leads": {"big_data": 9, "crm": 179, "cybersecurity": -7, "fintech": 8, "digital_media": 54, "business_software": -10},
    "crm.support": {"big_data": 20, "crm": 208, "cybersecurity": 6, "fintech": -12, "edtech": 8, "healthtech": -9, "business_software": 51},
    "crm.support_word": {"big_data": -11, "crm": 71, "fintech": 6, "ecommerce": 12, "edtech": 14, "digital_media": 13, "mobility_iot": -5},
    "crm.call_centre": {"big_data": -7, "crm": 125, "fintech": -15, "ecommerce": -6, "digital_media": -8},
    "crm.phone_word": {"big_data": -10, "crm": 71, "ecommerce": -9, "edtech": 9, "healthtech": 26, "business_software": 15, "mobility_iot": 13},
    "crm.chat": {"big_data": 17, "crm": 71, "fintech": -16, "ecommerce": 14, "edtech": 15, "healthtech": 8, "greentech": -16, "digital_media": 30, "business_software": 22},
    "crm.loyalty": {"big_data": 21, "crm": 70, "cybersecurity": 10, "fintech": 8, "ecommerce": 28, "edtech": 7, "healthtech": 11, "digital_media": 28, "business_software": 8, "mobility_iot": -10},
    "crm.customer_word": {"big_data": 30, "crm": 108, "fintech": 8, "ecommerce": 8, "edtech": 6, "healthtech": -12, "greentech": -15, "business_software": 10},
    "cybersecurity.name": {"big_data": -7, "cybersecurity": 273, "fintech": -13, "edtech": 7, "digital_media": -7, "business_software": -11},
    "cybersecurity.attack": {"big_data": 8, "cybersecurity": 209, "fintech": -10, "ecommerce": -9, "business_software": -14, "mobility_iot": -10},
    "cybersecurity.identity": {"big_data": -6, "crm": -6, "cybersecurity": 189, "gaming": -7, "fintech": -11, "ecommerce": -8, "digital_media": -5, "business_software": -20, "mobility_iot": -12},
    "cybersecurity.privacy": {"big_data": 6, "cybersecurity": 232, "fintech": 20, "healthtech": -6, "business_software": 5},
    "cybersecurity.fraud": {"big_data": 11, "cybersecurity": 221, "fintech": 14, "digital_media": -5},
    "cybersecurity.compliance": {"cybersecurity": 89, "healthtech": -9, "business_software": -6},
    "cybersecurity.security_word": {"big_data": -9, "crm": -5, "cybersecurity": 146, "fintech": 13, "edtech": -5, "healthtech": -8, "business_software": 13, "mobility_iot": -8},
    "cybersecurity.security_plain": {"big_data": 9, "crm": -6, "cybersecurity": 114, "gaming": -9, "fintech": 33, "ecommerce": 5, "edtech": -13, "healthtech": 28, "greentech": -9, "digital_media": 6, "mobility_iot": 8},
    "gaming.name": {"big_data": 9, "cybersecurity": -7, "gaming": 305, "healthtech": -10, "greentech": -7, "business_software": -27, "mobility_iot": -13},
    "gaming.word": {"gaming": 214, "fintech": -11, "ecommerce": -15, "edtech": -8, "digital_media": 15, "business_software": -17, "mobility_iot": 11},
    "gaming.esport": {"gaming": 237, "ecommerce": -7, "digital_media": 11},
    "gaming.serious": {"gaming": 222, "edtech": 7, "digital_media": -14},
    "gaming.adjacent": {"crm": 7, "gaming": 115, "fintech": -7, "ecommerce": -13, "edtech": 16, "greentech": -7, "digital_media": 14, "mobility_iot": 8},
    "fintech.name": {"big_data": 14, "fintech": 208, "healthtech": -5, "mobility_iot": -7},
    "fintech.payment": {"crm": -8, "cybersecurity": 20, "fintech": 214, "ecommerce": 21, "edtech": -14, "greentech": -6, "digital_media": -20, "business_software": -15, "mobility_iot": -18},
    "fintech.pay_word": {"crm": -7, "gaming": -11, "fintech": 58, "edtech": 10, "business_software": 6, "mobility_iot": -5},
    "fintech.bank": {"big_data": -13, "crm": -9, "gaming": 10, "fintech": 161, "ecommerce": -14, "edtech": 7, "healthtech": -18, "greentech": -8, "digital_media": -23, "business_software": -33, "mobility_iot": -18},
    "fintech.card": {"big_data": -9, "cybersecurity": 10, "fintech": 50, "ecommerce": -7, "edtech": -8, "greentech": -8, "digital_media": -9, "mobility_iot": -7},
    "fintech.wallet": {"big_data": -6, "cybersecurity": 22, "fintech": 176, "business_software": -9},
    "fintech.credit": {"big_data": -8, "cybersecurity": -9, "gaming": -6, "fintech": 199, "ecommerce": -25, "edtech": 13, "healthtech": -13, "digital_media": -11},
    "fintech.funding_word": {"crm": -11, "cybersecurity": -16, "gaming": -9, "fintech": 130, "ecommerce": -20, "healthtech": 9, "digital_media": 5, "business_software": 12, "mobility_iot": -16},
    "fintech.finance_strong": {"big_data": -7, "fintech": 197, "ecommerce": -7, "healthtech": -14, "digital_media": -9, "business_software": -9, "mobility_iot": -14},
    "fintech.insurance": {"big_data": 11, "cybersecurity": -5, "fintech": 223, "ecommerce": -15, "edtech": -6, "healthtech": 21, "greentech": -8, "digital_media": -17, "mobility_iot": -20},
    "fintech.health_insurance": {"fintech": 125, "healthtech": 35, "business_software": -10},
    "fintech.invest": {"big_data": 18, "crm": -10, "cybersecurity": -11, "gaming": -7, "fintech": 155, "edtech": 6, "healthtech": -8, "greentech": -7, "digital_media": -30, "mobility_iot": -20},
    "fintech.crypto": {"big_data": 8, "cybersecurity": 18, "gaming": 21, "fintech": 208, "ecommerce": -19, "edtech": -9, "greentech": -6, "business_software": -25, "mobility_iot": -9},
    "fintech.crowdfunding": {"fintech": 227, "ecommerce": 17, "digital_media": -6},
    "fintech.tax_accounting": {"crm": -17, "cybersecurity": -11, "gaming": -6, "fintech": 100, "ecommerce": -12, "healthtech": -16, "greentech": 11, "mobility_iot": 8},
    "fintech.fraud": {"cybersecurity": 10, "fintech": 103},
    "fintech.point_of_sale": {"fintech": 110, "ecommerce": 10, "business_software": 8, "mobility_iot": 7},
    "fintech.brands": {"big_data": -6, "crm": -9, "fintech": 106, "ecommerce": -13, "business_software": 18},
    "fintech.procure_fin": {"big_data": -8, "crm": -7, "fintech": 58, "healthtech": 10, "digital_media": 14, "business_software": -8},
    "ecommerce.name": {"crm": 21, "cybersecurity": -12, "gaming": -6, "fintech": 13, "ecommerce": 189, "edtech": -7, "healthtech": -9, "greentech": -10, "digital_media": 16, "business_software": -21, "mobility_iot": 9},
    "ecommerce.marketplace": {"gaming": 7, "ecommerce": 101, "edtech": 13, "greentech": 21, "digital_media": -28, "business_software": 16, "mobility_iot": 8},
    "ecommerce.retail": {"big_data": 15, "fintech": 21, "ecommerce": 164, "edtech": -15, "healthtech": -14, "business_software": -11, "mobility_iot": 34},
    "ecommerce.brand_words": {"cybersecurity": 8, "fintech": 7, "ecommerce": 104, "edtech": -6, "healthtech": -8, "digital_media": 14, "business_software": 13, "mobility_iot": 9},
    "ecommerce.goods": {"crm": -10, "cybersecurity": -6, "gaming": 11, "fintech": -12, "ecommerce": 90, "edtech": -7, "healthtech": 18, "greentech": 52, "digital_media": 14, "business_software": -23, "mobility_iot": 43},
    "ecommerce.trade_word": {"crm": 11, "cybersecurity": -5, "gaming": 12, "fintech": 43, "ecommerce": 95, "edtech": -6, "greentech": 7, "digital_media": 13, "business_software": 11, "mobility_iot": 15},
    "ecommerce.restaurants": {"big_data": -12, "crm": -10, "ecommerce": 33, "edtech": -8, "healthtech": 17, "mobility_iot": 22},
    "ecommerce.sharing": {"big_data": 9, "cybersecurity": -11, "gaming": -5, "fintech": 11, "ecommerce": 63, "edtech": 12, "greentech": 27, "digital_media": 18, "business_software": 8, "mobility_iot": 36},
    "ecommerce.merchants": {"big_data": 6, "ecommerce": 75, "digital_media": 18, "business_software": 6, "mobility_iot": 26},
    "edtech.name": {"big_data": -7, "gaming": -16, "fintech": -6, "edtech": 241, "healthtech": -6, "greentech": -5, "digital_media": -24},
    "edtech.school": {"big_data": -15, "gaming": 28, "fintech": -13, "edtech": 190, "healthtech": 8, "digital_media": -11, "mobility_iot": -22},
    "edtech.learn": {"big_data": -16, "crm": 24, "gaming": -8, "fintech": -5, "edtech": 137, "healthtech": 13, "greentech": -18, "business_software": 7, "mobility_iot": 7},
    "edtech.career": {"crm": -6, "cybersecurity": -7, "fintech": 6, "ecommerce": -19, "edtech": 82, "healthtech": 17, "business_software": 20},
    "healthtech.name": {"big_data": 11, "crm": 10, "cybersecurity": -16, "fintech": -26, "ecommerce": -14, "healthtech": 252, "greentech": -12, "digital_media": -20, "business_software": -6},
    "healthtech.patient": {"big_data": -27, "crm": 20, "cybersecurity": -20, "gaming": -13, "fintech": -16, "ecommerce": -8, "healthtech": 202, "greentech": -20, "digital_media": -25, "business_software": 17, "mobility_iot": -13},
    "healthtech.bio": {"big_data": -21, "crm": -19, "cybersecurity": -22, "gaming": -18, "fintech": -44, "ecommerce": -16, "edtech": -15, "healthtech": 168, "greentech": -8, "digital_media": -38, "business_software": -49, "mobility_iot": -19},
    "healthtech.mental": {"big_data": -10, "fintech": -14, "edtech": -10, "healthtech": 244, "greentech": -6, "digital_media": -7},
    "healthtech.women": {"fintech": -6, "healthtech": 226, "business_software": -9},
    "healthtech.wellness": {"big_data": 23, "ecommerce": 7, "edtech": -16, "healthtech": 131},
    "healthtech.lab": {"crm": -18, "ecommerce": -8, "healthtech": 103, "greentech": -14, "digital_media": -31, "mobility_iot": 6},
    "greentech.name": {"big_data": 10, "crm": -8, "cybersecurity": -7, "fintech": -9, "ecommerce": -16, "edtech": -11, "greentech": 220, "digital_media": -16, "business_software": -21, "mobility_iot": 10},
    "greentech.energy": {"big_data": 7, "crm": -13, "cybersecurity": -8, "gaming": -7, "ecommerce": -7, "edtech": -5, "healthtech": -15, "greentech": 198, "digital_media": -22},
    "greentech.waste": {"big_data": 5, "fintech": -8, "ecommerce": -8, "greentech": 231, "business_software": 10, "mobility_iot": 7},
    "greentech.ev": {"fintech": 12, "ecommerce": -6, "greentech": 274, "business_software": -7, "mobility_iot": 26},
    "greentech.word": {"big_data": -6, "cybersecurity": -6, "gaming": 21, "fintech": 8, "ecommerce": -12, "edtech": -15, "healthtech": 13, "greentech": 145, "digital_media": -9, "business_software": -15, "mobility_iot": 27},
    "digital_media.marketing": {"big_data": 41, "crm": 11, "cybersecurity": 31, "gaming": 9, "fintech": -24, "ecommerce": 12, "healthtech": -17, "greentech": -14, "digital_media": 145, "business_software": -23, "mobility_iot": -18},
    "digital_media.marketing_word": {"big_data": 19, "crm": 7, "gaming": 9, "fintech": 12, "healthtech": -11, "greentech": -13, "digital_media": 106, "mobility_iot": 10},
    "digital_media.social": {"big_data": -19, "crm": -7, "cybersecurity": -11, "fintech": 7, "ecommerce": 12, "edtech": 33, "healthtech": -14, "digital_media": 133, "business_software": 11},
    "digital_media.social_word": {"big_data": 10, "cybersecurity": -6, "gaming": 12, "fintech": 7, "ecommerce": 14, "edtech": 11, "healthtech": -19, "greentech": 7, "digital_media": 49},
    "digital_media.video": {"cybersecurity": -10, "digital_media": 121, "mobility_iot": -16},
    "digital_media.image_word": {"big_data": -6, "crm": -5, "cybersecurity": 6, "gaming": -15, "fintech": -31, "edtech": 9, "healthtech": 9, "digital_media": 100, "mobility_iot": -6},
    "digital_media.audio": {"big_data": -22, "crm": -6, "gaming": -5, "greentech": -10, "digital_media": 120, "mobility_iot": 21},
    "digital_media.press": {"big_data": -9, "gaming": 15, "fintech": -17, "ecommerce": 6, "edtech": 23, "digital_media": 133, "business_software": -24, "mobility_iot": -11},
    "digital_media.content_word": {"crm": -7, "gaming": 19, "fintech": -17, "ecommerce": 11, "edtech": 17, "healthtech": -6, "greentech": 25, "digital_media": 76, "business_software": -6, "mobility_iot": 10},
    "digital_media.culture": {"big_data": 13, "crm": 9, "ecommerce": 8, "edtech": 29, "healthtech": 8, "greentech": -8, "digital_media": 107, "business_software": 8},
    "digital_media.weak": {"big_data": 18, "crm": 7, "cybersecurity": 16, "gaming": 24, "fintech": -13, "ecommerce": 18, "edtech": 22, "healthtech": 11, "digital_media": 42, "business_software": 8},
    "business_software.erp": {"big_data": 7, "crm": 5, "gaming": -9, "fintech": 12, "ecommerce": -5, "business_software": 80, "mobility_iot": 7},
    "business_software.operations": {"big_data": 12, "crm": -6, "cybersecurity": 17, "gaming": -17, "ecommerce": -28, "edtech": -6, "healthtech": -7, "greentech": 8, "digital_media": -11, "business_software": 62, "mobility_iot": 34},
    "business_software.builder": {"big_data": -9, "business_software": 102},
    "business_software.hr": {"big_data": -20, "cybersecurity": -8, "gaming": -7, "fintech": -10, "edtech": -8, "greentech": -10, "digital_media": -10, "business_software": 127, "mobility_iot": -10},
    "business_software.people_word": {"gaming": -9, "fintech": 8, "ecommerce": -14, "edtech": 11, "healthtech": 9, "greentech": 10, "digital_media": -28, "business_software": 95, "mobility_iot": 7},
    "business_software.accounting": {"big_data": 12, "cybersecurity": -11, "fintech": 28, "ecommerce": 9, "edtech": 7, "healthtech": -5, "greentech": -5, "digital_media": -15, "business_software": 145},
    "business_software.money_word": {"big_data": 7, "crm": 16, "gaming": 10, "fintech": 15, "ecommerce": -23, "edtech": 9, "greentech": 14, "business_software": 77, "mobility_iot": 23},
    "business_software.legal": {"big_data": -14, "crm": 12, "fintech": 6, "ecommerce": -7, "edtech": -10, "healthtech": -14, "digital_media": -20, "business_software": 207, "mobility_iot": -10},
    "business_software.legal_word": {"crm": 12, "fintech": -6, "healthtech": 6, "business_software": 110, "mobility_iot": 11},
    "business_software.documents": {"big_data": -14, "cybersecurity": 6, "gaming": 10, "fintech": 7, "healthtech": -16, "digital_media": -17, "business_software": 96, "mobility_iot": -9},
    "business_software.document_word": {"big_data": 17, "crm": 6, "cybersecurity": 11, "fintech": -18, "ecommerce": -27, "edtech": 7, "healthtech": -14, "greentech": 6, "digital_media": -15, "business_software": 79},
    "business_software.collaboration": {"big_data": -10, "crm": -18, "cybersecurity": -5, "fintech": -9, "ecommerce": 8, "greentech": -10, "digital_media": -6, "business_software": 131},
    "business_software.team_word": {"big_data": 15, "crm": 31, "gaming": 5, "fintech": -9, "ecommerce": -20, "edtech": 8, "greentech": -14, "business_software": 52},
    "business_software.weak": {"big_data": 22, "crm": 34, "cybersecurity": 34, "gaming": -17, "fintech": 16, "ecommerce": -8, "business_software": 45, "mobility_iot": 12},
    "mobility_iot.logistics": {"big_data": -7, "crm": -6, "cybersecurity": 7, "fintech": 10, "ecommerce": -19, "healthtech": -12, "greentech": 19, "digital_media": -16, "business_software": -16, "mobility_iot": 179},
    "mobility_iot.delivery": {"big_data": 6, "cybersecurity": 5, "fintech": -23, "ecommerce": 21, "edtech": 8, "digital_media": -6, "mobility_iot": 184},
    "mobility_iot.goods_word": {"gaming": -6, "fintech": -11, "ecommerce": 23, "healthtech": 10, "greentech": 20, "digital_media": -20, "mobility_iot": 140},
    "mobility_iot.mobility": {"crm": -12, "cybersecurity": -12, "ecommerce": 11, "edtech": -11, "greentech": 33, "business_software": -13, "mobility_iot": 163},
    "mobility_iot.air": {"big_data": -14, "crm": 5, "ecommerce": -9, "healthtech": -22, "greentech": -12, "business_software": 12, "mobility_iot": 72},
    "mobility_iot.car_word": {"big_data": 24, "cybersecurity": 7, "gaming": -5, "fintech": 15, "ecommerce": 26, "edtech": -7, "healthtech": 6, "greentech": 11, "digital_media": 15, "business_software": 15, "mobility_iot": 96},
    "mobility_iot.iot": {"fintech": -19, "ecommerce": -6, "healthtech": 5, "digital_media": -10, "business_software": -12, "mobility_iot": 168},
    "mobility_iot.place": {"big_data": -9, "crm": 7, "cybersecurity": 6, "gaming": 22, "ecommerce": 7, "healthtech": -10, "greentech": 20, "mobility_iot": 127},
    "mobility_iot.device_word": {"crm": -12, "gaming": -5, "fintech": -6, "ecommerce": -13, "edtech": -8, "greentech": 7, "digital_media": -8, "business_software": -20, "mobility_iot": 81},
    "mobility_iot.weak": {"big_data": 8, "crm": -7, "gaming": 6, "fintech": -10, "edtech": -10, "healthtech": 8, "greentech": 27, "digital_media": -14, "business_software": 14, "mobility_iot": 73},
    "other.developers": {"big_data": 9, "crm": -14, "cybersecurity": 28, "fintech": -16, "ecommerce": -33, "edtech": 14, "healthtech": -19, "greentech": -16, "digital_media": -18, "business_software": 8, "mobility_iot": -33},
    "other.ai": {"big_data": 12, "crm": -6, "cybersecurity": -13, "fintech": -26, "ecommerce": -13, "edtech": -9, "healthtech": 9, "digital_media": -9, "business_software": -6, "mobility_iot": -7},
    "other.cloud_telecom": {"big_data": 16, "crm": 10, "cybersecurity": 30, "ecommerce": -16, "edtech": -18, "healthtech": -11, "greentech": -29, "digital_media": -14, "mobility_iot": -9},
    "other.real_estate": {"big_data": 6, "crm": -19, "cybersecurity": -13, "fintech": 21, "ecommerce": -13, "edtech": -14, "healthtech": -15, "greentech": 21, "business_software": -24, "mobility_iot": -10},
    "other.travel": {"gaming": -8, "fintech": 20, "ecommerce": -23, "healthtech": -8, "digital_media": 40, "business_software": 11},
    "other.food_agri": {"fintech": -6, "ecommerce": 16, "healthtech": 5, "greentech": 44, "digital_media": 10, "business_software": -10, "mobility_iot": 13},
    "other.consumer": {"big_data": -24, "crm": 16, "cybersecurity": 8, "gaming": 8, "fintech": -10, "ecommerce": 5, "edtech": -26, "healthtech": 37, "greentech": -23, "digital_media": 11, "business_software": 8},
    "other.industry": {"cybersecurity": -10, "fintech": -11, "ecommerce": -19, "edtech": 15, "healthtech": 15, "greentech": 22, "digital_media": -19},
    "other.public": {"big_data": 11, "crm": 14, "fintech": 8, "greentech": 15, "digital_media": 6},
    "other.services": {"big_data": 6, "crm": -12, "cybersecurity": -11, "fintech": -28, "ecommerce": -17, "edtech": 6, "greentech": -16, "business_software": -6, "mobility_iot": -11},
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
big data
bigdata: big_data 17
data scienc
data scientist: big_data -23, edtech 13
data engineering: big_data 16
data engineer
data analytic: big_data -11
data analysis
data analyst
data mining
data visualization: big_data -22, digital_media 9
data visualisation
dataviz
data platform
data pipelin
data warehous: big_data 10, fintech 8, ecommerce 9, business_software 8
data warehousing
data lake
data lakehous
lakehous
data stack
modern data stack
data infrastructur: big_data -18
data integration
data quality: big_data 9
data catalog
data governanc: big_data 11
data management: big_data -12
data team: big_data 20
data processing
data ingestion: big_data -8
data exploration
data observability
data transformation
data intelligenc
data driven
data marketplac
data as servic
data provider
alternatif data
open data: big_data 13
business intelligenc
bi
bi tool: big_data -25
product analytic: big_data 11
web analytic
user analytic
mobil analytic
customer analytic
peopl analytic: big_data -14
embedded analytic
analytic platform
analytic tool
analytic company: big_data 29, digital_media 14
analytic: big_data 17
real time analytic
megadonn
scienc donne
analys donne: big_data -19, digital_media 14
analys donne massif
traitement donne
fouill donne
datamining: big_data 13
textmining
fouill texte
datavisualisation
visualisation donne
entrepot donne
qualit donne
gestion donne: big_data 16
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
valorisation donne: big_data 14
donne temp reel
exploration donne
datalak
lac donne
data: big_data -71, healthtech 12, digital_media -9, business_software 18
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
etl
elt
revers etl
dbt
snowflak: cybersecurity 18
databrick
redshift
bigquery
hadoop
apach spark
spark: business_software 12
kafka
tableau
looker
jupyter
jupyter notebook: big_data 12
notebook
panda
airflow
b testing
experimentation platform
knowledg graph: big_data -28
semantic layer
text mining: big_data 12
web scraping
""",
    "big_data.training": """
data sourc: big_data -13
data collection: big_data 8
data labeling: big_data 22, healthtech 12
data annotation
data product
data set: big_data -12
dataset: big_data -22, healthtech -9
training data
synthetic data: big_data 15
jeux donne
jeu donne
collect donne: big_data 15, digital_media 11
""",
    "big_data.statistics": """
predictif analytic
statistical analysis
statistic
statistical
time series
time series data
forecasting model
predictif model
predictif modeling
analytiqu: big_data 12
analys predictif
model predictif
predictif
prediction: big_data -8
statistiqu
statisticien
series temporell
analys semantiqu
machin learning statistiqu
etude statistiqu
""",
    "big_data.database": """
databas: big_data -18, cybersecurity 15
sql: big_data -13, edtech 12
nosql: big_data -9
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
unstructured data: big_data 24
structured data: big_data -13
raw data
spreadsheet data
data api: big_data -9
base donne: big_data -10, digital_media 13
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
query: big_data -47, business_software -9
querying
metric: big_data 8
dashboard: big_data 48, fintech -10
chart
visualization
visualiz: big_data -36, digital_media 8
visualis: big_data -13
tableau bord
indicateur
visualisation: big_data 33
""",
    "big_data.data_word": """
data: big_data -71, healthtech 12, digital_media -9, business_software 18
analyz: big_data 21, fintech -8
analys: big_data -13
analyzing: big_data -12
analysis
insight: big_data -8, crm 15, ecommerce -11
actionabl insight: big_data 11, business_software 16
business data
analyst: big_data 23, business_software 12
observability: cybersecurity 12
telemetry
event data: big_data 17
user behavior: big_data 24
user behaviour
measur: fintech 10, greentech 9
measurement: big_data -8, crm 9
trend: big_data -19
benchmark: big_data -10
predict
prediction: big_data -8
forecast: big_data -10, greentech 9
forecasting
market research
market intelligenc
business insight
their data: big_data 31
your data: big_data 17, cybersecurity 9, business_software 19
company data
data sourc: big_data -13
donne: big_data 67, digital_media 11, business_software -13, mobility_iot 16
analyser
intelligenc: big_data -20, cybersecurity 17, fintech 11, ecommerce 8
model: big_data -44, crm -12, business_software -12, mobility_iot -17
algorithm: business_software -13
mesurer: big_data -11
etude march
aide decision
vos donne: big_data 14, digital_media 8
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
ai model: big_data -20, greentech 11, business_software -8
llm evaluation
model training
deep learning
real time: cybersecurity -14, gaming 10, fintech -11, ecommerce 14, edtech -8, digital_media 8, business_software 20
report: big_data -10, business_software -11
reporting
decision making
decision: big_data -23, healthtech 11
understand: big_data 48, crm 16
python: big_data 15, business_software -8
r: big_data 14, fintech -13
api: big_data -35, fintech 23, edtech 8, healthtech 11, digital_media -9
apis
pipelin
scraping: big_data -10
extract: big_data -23, business_software 12
extraction
monitor: cybersecurity 13
monitoring: cybersecurity 12, business_software -9
log: big_data -19
infrastructur: big_data -13, cybersecurity 16, fintech 20, greentech 14, business_software -10, mobility_iot -8
unstructured: business_software -9
search: big_data -21, crm 14, mobility_iot -12
intelligenc platform: big_data 23, fintech 9, business_software 12
spreadsheet: business_software 13
excel: big_data 40
optimiz: big_data 27, cybersecurity 9, fintech -8
question in plain english
natural languag: big_data -25
ask question: big_data -10
rag: big_data 18, business_software -8
vector
crunch
data center
geospatial: big_data -14
satellit imagery
indexing
survey: big_data 11
polling
performanc: ecommerce 13, business_software 19, mobility_iot 12
scale: big_data 27, ecommerce -10, digital_media 15, mobility_iot 13
experiment: healthtech 10
intelligenc artificiell: healthtech 15
apprentissag automatiqu
optimisation: big_data 13
modelisation
simulation numeriqu
temp reel: big_data 25, digital_media -10, mobility_iot 19
moteur recherch
semantiqu
indexation
information: big_data -15, fintech 10, healthtech -15, digital_media 20, business_software 11
recommandation: ecommerce 14
sondag: big_data 10
enquet: big_data 10
etude: big_data -10, mobility_iot 12
calcul intensif
calcul
collect: ecommerce 11, business_software 18
recherch information
flux
anticiper
""",
    "crm.name": """
crm: big_data 8, crm 30, fintech -15
customer relationship management
customer relationship
client relationship: crm -11
customer data platform
cdp
customer engagement: crm -9, digital_media 8
customer engagement platform
customer lifecycl
customer intelligenc: crm -8, fintech 10, ecommerce 10
client management
contact management
grc
relation client: crm 30
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
اداره علاقات عملاء
علاقات زبناء
علاقات عملاء
اداره عملاء
""",
    "crm.sales_team": """
sales team: crm 14
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
sales agent: crm -12
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
ai sales: crm 11
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
فريق مبيعات
مبيعات
اداره مبيعات
""",
    "crm.sales_tools": """
salesforc: crm -35
quota
revenu team
revenu platform
gtm: crm 16
cpq
sales marketing: crm 12
commercial
prospection
developpement commercial: ecommerce 11
""",
    "crm.sales_word": """
sales: big_data -8, crm 31, ecommerce 12, edtech 10, digital_media -23, mobility_iot 13
sell more
close deal
close more deal: crm 10
closing deal
deal: big_data 11, ecommerce 16
win more deal: crm 9
upsell
selling: fintech 13, ecommerce -14, business_software 8
seller close
pipelin
quote: crm -9
revenu growth
buyer: crm -21
vendeur
vente: ecommerce 8, digital_media 19
vente assist
avant vente
offre commercial
""",
    "crm.leads": """
lead generation
lead: big_data 10, digital_media 20
lead gen
lead scoring
lead qualification
qualified lead: digital_media 11
sales lead
prospect: crm 27
prospecting
prospecting tool
outbound: crm -40
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
warm intro
warm introduction
demo request
product demo: crm 12
interactif demo
ideal customer: business_software 8
icp: crm 13
find customer
new customer: crm -10
generation lead
qualification lead
prospect qualify
prise rendez vous commercial
email prospection
nouveau client
conquet client
acquisition client
عملاء محتملين
""",
    "crm.support": """
customer support: crm 11, digital_media -8, business_software 19
customer servic: crm -26
customer care
customer success: crm 12
customer experienc: crm 20
cx: crm 19, business_software 12
helpdesk
help desk
support ticket: crm -25
support team
support agent: business_software 11
live chat
customer conversation
customer communication: crm -10
customer messaging
customer interaction: crm 18
customer question
customer issue
customer inquiry
customer query
customer request
customer operation
tier 1 support
zendesk: crm -16
intercom: crm -15, cybersecurity 11
shared inbox
client communication
client success
csm
customer onboarding
customer retention
voice customer: crm -9
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
servic client: crm 22
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
خدمه عملاء
خدمه زبناء
دعم عملاء
تجربه عملاء
رضا عملاء
""",
    "crm.support_word": """
ticketing: crm -12
technical support
user onboarding
onboard customer
churn: crm 13, business_software -8
reduc churn
retention: crm -12, digital_media 11
nps: crm -10
omnichannel: crm -10
knowledg base: crm 16, edtech 10
reclamation
multicanal
omnicanal
tchat
""",
    "crm.call_centre": """
call center: crm -25, business_software -8
call centr
contact center: crm -10
contact centr
ai receptionist
receptionist: crm -15
phone support
answering servic
customer call
call recording: crm -10
call tracking: crm 17
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
مركز اتصال
مراكز اتصال
مركز نداء
مراكز نداء
""",
    "crm.phone_word": """
phone call: healthtech 13, business_software -9
phone agent: crm -17, business_software 12
voice agent: fintech 8
inbound call: crm 9
inbound: crm 12
voicemail
call text
call: crm -23, edtech 9, healthtech 16, mobility_iot 9
callback
""",
    "crm.chat": """
chatbot: crm -15, digital_media 10
conversational ai: crm 10, edtech 9
text messaging
sms: crm 38, digital_media 13, business_software -10
whatsapp: crm -16
messaging: ecommerce 11, business_software 23
messag: big_data 15, crm -11, digital_media 17, business_software -8
conversation: crm -22, fintech -8, edtech 8, digital_media 8
conversational: crm 13
call: crm -23, edtech 9, healthtech 16, mobility_iot 9
phone: crm 18, fintech 12, ecommerce 9, healthtech -8, digital_media -10, business_software 17
voice ai: crm 10
email
inbox: crm -12
appointment reminder
follow up
follow ups: crm 10
reminder: crm 19
respond to customer
text: business_software -14
agent conversationnel
messagery
conversationnel: crm 12
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
customer feedback: crm -12
user feedback
customer review
onlin review
feedback: big_data 11, crm -22, cybersecurity 10, business_software 16
survey
testimonial
customer journey
customer insight: crm -17, fintech 10, ecommerce 10
customer data
your customer: crm 28
existing customer
win back
fidelit
fidelisation: crm 16
fideliser
programm fidelit
carte fidelit
donne client
vos client: ecommerce 11
parrainag
sondag
base client
ولاء عملاء
برنامج ولاء
""",
    "crm.customer_word": """
customer: crm -12, fintech -8, ecommerce 27, greentech 9, mobility_iot 9
client: fintech 14, ecommerce -17
customer facing: big_data 8, crm 15
contact: business_software 9
account management
rep: edtech 11
crm data
your business: crm 17, fintech 15, business_software 11
revenu: big_data 8, crm 12, fintech 8, greentech -8, mobility_iot 11
conversion: crm -15
agent: cybersecurity -16, healthtech -11, digital_media -10
onboarding
demo: business_software -9
meeting with customer
hubspot: crm -11
linkedin: crm 8, digital_media 8
gong
outreach: crm -9, business_software -8
apollo: digital_media 8
clay
calendly
customer base
clientel: crm 16
interaction: big_data 19, crm 16, fintech -10
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
application security
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
securit applicatif: cybersecurity -22
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
malwar: cybersecurity 10
ransomwar
phishing
virus protection
antivirus
intrusion
intrusion detection
data breach
breach
vulnerability: cybersecurity 20
exploit
pentest
pentesting
penetration testing
penetration test
bug bounty
zero day
ddo
botnet
bot detection: cybersecurity 9
threat
threat detection
threat intelligenc
attack surfac: cybersecurity 9
attack
attacker
red team
red teaming: big_data 13, cybersecurity -16
firewall
siem
soar
edr
xdr
mdr
incident respons
forensic: cybersecurity 9
security breach
prompt injection
account takeover
spam: crm 8, cybersecurity -15, digital_media 17
scam: big_data 14, cybersecurity -33
deepfak: cybersecurity 13
impersonation
insider threat
leaked credential
dark web
exfiltration
static analysis: cybersecurity -14
code scanning
cve
patching
sandboxing
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
اختراق
برامج ضاره
برمجيات خبيثه
تصيد
فيروسات
ثغرات
""",
    "cybersecurity.identity": """
identity verification
digital identity
identity management
identity access
identity platform
authentication: cybersecurity 20
authenticat
passwordless
password: cybersecurity -24
password manager: cybersecurity 9
singl sign on: cybersecurity -32
sso: cybersecurity 13
mfa
2fa
multi factor
two factor
biometric
access control: cybersecurity -14
access management: cybersecurity 9
access management platform
authorization: cybersecurity -36
permission: cybersecurity 14, business_software 8
privileged access
iam
zero trust
least privileg
verify identity
identity theft
identity: cybersecurity -30
user management
face recognition
facial recognition: cybersecurity 9
machin identity
secret management
secret
credential
passkey
verify user
user verification
proof personhood
background check identity
trust safety: cybersecurity 13
authentification
authentification forte: cybersecurity 8
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
tier confianc: cybersecurity 22
confianc numeriqu
reconnaissanc facial
tracabilit numeriqu
identit
هويه رقميه
مصادقه
تحقق من هويه
كلمه مرور
كلمات مرور
""",
    "cybersecurity.privacy": """
data privacy
privacy: big_data 11, cybersecurity 13
privacy preserving
encryption: cybersecurity 13
encrypted
encrypt
end to end encryption: cybersecurity 17
cryptography: cybersecurity 13
cryptographic
homomorphic encryption
zero knowledg
data protection
data loss prevention
dlp
gdpr: fintech 13
ccpa
personal data protection
anonymization
redaction
confidential computing
vpn: cybersecurity -30
secur browser
privat by design
post quantum
secur enclav
secur messaging
anonymous browsing
pii
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
تشفير
حمايه بيانات
خصوصيه
حمايه معطيات
""",
    "cybersecurity.fraud": """
fraud detection: cybersecurity 12
fraud prevention
fraud: big_data 14, fintech 19
fraudulent: cybersecurity 9
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
conformit rgpd
nis 2
audit securit
analys risqu informatiqu
""",
    "cybersecurity.security_word": """
security: cybersecurity 45
securing
securely
protect: fintech 8
secur: big_data -9, business_software 11
protecting
securit
securiser
securisation
securis: cybersecurity -10, fintech 9
امن
حمايه
""",
    "cybersecurity.security_plain": """
safe: cybersecurity -18, healthtech 11, digital_media 9
trust: fintech 16
trusted: big_data -10, business_software 17
complianc: big_data 16, fintech 14, mobility_iot 8
compliant: cybersecurity 28, ecommerce 13
risk: big_data 10, cybersecurity 27, fintech 22, digital_media -9
verify: cybersecurity 35, fintech 13
verification: cybersecurity 11, fintech 9, business_software 8
detect: big_data -10, healthtech 10, digital_media 8, business_software 26
detection: ecommerce 8, healthtech 14
prevention: cybersecurity 8
policy
audit: cybersecurity 13, fintech -19, business_software -10
sensitif data
sensitif
control: big_data 18, business_software 14
governanc
incident: cybersecurity 11, business_software -8
open sourc security
confianc: ecommerce 10
conformit
risqu
surveillanc
control acce
alert: cybersecurity -38, ecommerce 10
""",
    "gaming.name": """
video game
gaming: gaming 18
game studio
mobil game: edtech 10
game developer
game development: digital_media 8
game publisher
game publishing
game engin
gaming company
gaming platform
gaming community: gaming 11
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
fantasy sport: gaming -13
trivia game
word game
puzzl game
card game
board game
gamer: gaming 12
gameplay: gaming 13
vr game
ai game
game creation
game asset
strategy game
battl royal
in game
game world
virtual world: gaming -19
game character
npc
roblox: digital_media -10
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
game for: gaming 12
playing game
user generated game
jeu video: big_data 12, digital_media 15
jeux video: gaming 26, digital_media -13
studio jeux: digital_media -9
studio jeu
editeur jeux
developpeur jeux
developpement jeux
creation jeux
jeux mobil
jeu mobil
jeux ligne: gaming -42, ecommerce 11
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
studio developpement jeux: gaming 16
jeux interactif
jeu interactif
jeux reseau
jeux massivement multijoueur
gamification ludiqu
jeux grand public
jeux multiplateform
jeux educatif
level design
عاب فيديو
عاب كترونيه
العاب الكترونيه
لعبه فيديو
عاب هاتف
تطوير العاب
""",
    "gaming.word": """
game: gaming 19, ecommerce -10, edtech -12, digital_media 22, business_software -9
play game
player: digital_media 13
playing with friend
play with friend
jeu: gaming 16
jeux: gaming 35, digital_media -22
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
العاب جاده
""",
    "gaming.adjacent": """
play: gaming -22, mobility_iot 14
fun: gaming 12, mobility_iot 9
gamified: gaming 33
gamification: digital_media 9
gamify
3d world
virtual world: gaming -19
virtual reality: gaming 11
vr: gaming -14
ar: gaming -10
augmented reality: gaming 21
avatar: gaming -9, digital_media -10
metavers
animation
fantasy
consol
quest
point reward
entertainment studio
interactif entertainment
storytelling
toy: gaming 17
trivia
studio: ecommerce -9
ludiqu: gaming 49, ecommerce 8
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
interactif: big_data 23, gaming 16, edtech 16, digital_media 10, business_software 10
""",
    "fintech.name": """
fintech: fintech 13
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
defi: big_data 11, fintech -12
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
payment: fintech 17, healthtech 9, business_software 15, mobility_iot -13
payment platform
payment processing
payment processor
payment gateway
payment infrastructur
payment solution
payment method
payment system: fintech -10
payment app
accept payment
onlin payment
digital payment
mobil payment
instant payment
contactless payment
b2b payment: cybersecurity 22, ecommerce 9
cross border payment
international payment
card payment
money transfer
remittanc
remit
payment rail
payout: fintech 12
get paid: fintech -13
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
bill payment
pay bill
bill pay
instalment
installment
buy now pay later: ecommerce -8
bnpl
pay later
direct debit
chargeback: fintech -11
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
paiement: ecommerce 20
paiement ligne: fintech -33
paiement mobil: fintech 12
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
دفع الكتروني
دفع
مدفوعات
تحويل اموال
بوابه دفع
اداء الكتروني
اداء عبر هاتف
""",
    "fintech.pay_word": """
pay: fintech 62
paying: fintech -21, mobility_iot 9
paid: big_data 14, digital_media 15
pays: big_data -9
transaction: gaming -10, fintech -15, business_software 11
fee: fintech -27, ecommerce 8, business_software -11
billing: fintech 26, edtech 8, healthtech 9, business_software 9
purchas financing
transaction financier
""",
    "fintech.bank": """
bank
banking
neobank
challenger bank
digital bank
mobil banking: gaming 12, fintech 20
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
credit card: fintech -17
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
banqu: fintech -46, healthtech -11
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
card: business_software -12
account: fintech 10, ecommerce -12
deposit
withdraw
atm
compt: fintech 15, business_software 11
depot
retrait
""",
    "fintech.wallet": """
wallet: cybersecurity 8
digital wallet: cybersecurity 14, fintech -13
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
loan: fintech 14, business_software -9
lending: fintech 17
lender
credit: fintech -32, ecommerce -11, edtech 17, business_software 16
credit to small business
microcredit
micro credit
micro loan
mortgag: fintech 18
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
debt: fintech -12
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
debt collection: fintech -10
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
access to credit: fintech -11, edtech 10
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
pret: digital_media 9
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
قروض
قرض
تمويل
ايتمان
قروض صغري
""",
    "fintech.funding_word": """
financing: fintech 53
funding
fund: fintech -25, business_software -10
capital: big_data -9, crm -9, fintech -31, business_software -11, mobility_iot 8
raise capital
financ: ecommerce -12, healthtech -13, business_software 14
financial: cybersecurity -14, fintech 33, business_software 14
money: big_data 11, fintech -12, healthtech 31, digital_media -9, business_software -9, mobility_iot -11
cash: fintech 19
fundraising
ventur capital
ventur debt
privat equity: fintech 16, business_software 10
privat credit
financement
financier
argent: fintech 18
fond: fintech -19
levee fond
financer: fintech 9, digital_media 9
ماليه
اموال
""",
    "fintech.finance_strong": """
financial servic
financial institution: big_data 8, cybersecurity -9
financial product: fintech 8
financial infrastructur
financial planning
financial wellness
financial health
financial advisor
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
capital market: fintech 12, business_software 9
financial market: fintech 23
financ company
financial platform: fintech 8
financial system
financial life
financial futur
financial freedom
financial professional
cash management
cash flow: fintech -20
treasury
treasury management
liquidity
hedging
hedge
financial analyst
expens management: fintech -10
corporat spend
spend management
payroll financing
money laundering: fintech -11
aml
kyc: fintech -22
anti money laundering
complianc for bank
swift: fintech -14
ach
sepa
servic financier: fintech -17
institution financier
produit financier
gestion tresorery
tresorery
gestion budgetair
budget personnel
financ personnell
march financier: fintech 10
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
خدمات ماليه
موسسات ماليه
""",
    "fintech.insurance": """
insuranc: ecommerce -10, healthtech 30, digital_media -9, business_software -11, mobility_iot -9
insurer
insur
insured: fintech -11
insuring
reinsuranc
insuranc broker: fintech -11
insuranc carrier
insuranc company: fintech 21
underwriting
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
commercial insuranc: fintech 15
renter insuranc
pet insuranc
travel insuranc
cyber insuranc: fintech -14
warranty insuranc
takaful
bancassuranc
assuranc: big_data 8, fintech -14
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
تامين
تامينات
""",
    "fintech.health_insurance": """
health insuranc: fintech 38, healthtech 26, business_software -8
medical insuranc
dental insuranc: fintech -9, healthtech 10
health plan: fintech -12
assuranc sante
assuranc malady
complementair sante
mutuell sante
تامين صحي
""",
    "fintech.invest": """
invest: fintech 10, business_software -12
investing: fintech 32, edtech 14
investment: big_data -12, ecommerce -9
investor: fintech -71, digital_media 9
investment platform: fintech -14
wealth
wealth management: fintech 20
asset management
asset manager
portfolio management
robo advisor
stock market
stocks: fintech 8
stock trading
trading: fintech 13
trader: fintech 12
brokerag: fintech -21
broker dealer
hedge fund: fintech 10, business_software 10
mutual fund
etf
bonds
securities
equity
option trading
retail investor
trading platform: fintech -25
investment fund: fintech 18
investment advisor: fintech 16, business_software 10
retirement: fintech 13
401k
pension
ira: fintech -12
saving: big_data 14, business_software 11
save money for
saving investing
estat planning
fractional ownership
fractional share
real estat investing: fintech -20
alternatif investment
alternatif asset
cap table
secondary market
prediction market: fintech 16
derivatif
commodity trading
market making
market maker
quant trading
algorithmic trading: fintech -14
trading strategy
institutional investor: business_software 10
privat market: fintech -12
ria
wealth advisor
portfolio company
limited partner
fund manager
fund administration
ventur fund
investment research
invest in: fintech 24
dividend
annuity
syndicat
unit trust
investir
investissement: fintech -8
investisseur: fintech -44
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
استثمار
مستثمرين
ادخار
بورصه
توفير
""",
    "fintech.crypto": """
crypto: gaming 11, fintech 26
cryptocurrency
bitcoin
btc
ethereum
stablecoin
blockchain: fintech 23
web3: fintech 9
web 3
defi protocol
decentralized exchang
dex: fintech -16
nft: fintech -31
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
cryptomonnay
crypto monnay
crypto actif
cryptoactif
monnay virtuell
chain bloc
actif numeriqu
contrat intelligent
jeton
عملات رقميه
عمله رقميه
بيتكوين
سلسله كتل
عملات مشفره
""",
    "fintech.crowdfunding": """
crowdfunding: fintech 10, ecommerce 11
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
financement participatif: fintech 11
pret participatif
financ participatif
financement collaboratif
cagnott
don ligne
collect don
collect fond
investissement participatif
don
تمويل جماعي
""",
    "fintech.tax_accounting": """
tax: fintech -15
taxe
tax filing
tax complianc
tax preparation
invoic
invoicing: fintech 27
bookkeeping: fintech -12
accounting: fintech 26
account payabl: business_software -9
account receivabl
reconciliation: big_data 12, fintech -37
expens
expens report
cfo
financ team: fintech 26, business_software 11
spend: fintech -25, digital_media 14
spending: fintech 21
reimburs
reimbursement: fintech -19
payroll: fintech 25
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
point sale: fintech 31
pos
pos terminal
pos system: fintech 9
cash register
checkout: crm 9
merchant: ecommerce 12, mobility_iot 10
caiss enregistreus
point vente
terminal vente
""",
    "fintech.brands": """
strip for
strip: fintech 8, business_software 18
plaid: fintech -10
plaid for
robinhood for
robinhood
squar: fintech -17
venmo: digital_media 10
paypal: fintech 9
visa
mastercard
american express
revolut
brex
wise
coinbas
quickbook: fintech 17
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
reward: fintech 27
cash back
cashback
subscription management: fintech 15
price comparison insuranc
auction
equity
valuation: fintech -8
merger
acquisition: fintech -8, digital_media 9
ipo
broker: healthtech 9, mobility_iot 8
rent payment
pay rent
security deposit
remboursement
rembourser
valorisation entrepris
courtier
""",
    "ecommerce.name": """
ecommerc: ecommerce 11, digital_media 19
e commerc: gaming -8, ecommerce 21
onlin store: ecommerce 26
onlin shop
onlin shopping
onlin retail
onlin retailer
e commerc platform
mobil commerc
m commerc
social commerc: ecommerce -10
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
onlin marketplac: ecommerce -28
internet retailer
onlin storefront
storefront
ecommerc brand: ecommerce 10
ecommerc store: crm 8
e tailer
omnichannel retail
sell onlin
selling onlin
buy onlin
shop onlin: ecommerce 12
amazon seller
onlin seller: ecommerce 10
cross border commerc
e commerc enabler
commerc: big_data 8, ecommerce -22
onlin mall
commerc electroniqu
commerc ligne
vente ligne: ecommerce 10
boutiqu ligne: ecommerce -16
site marchand: ecommerce 16
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
web to store
site vente
vente prive
commerc connect: ecommerce 15
commerc digital
e shop
eshop
commerc social
vente par internet
drive: ecommerce -69
click collect
cyberboutiqu
paiement livraison
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
marketplac: ecommerce -36, digital_media -16, mobility_iot -9
b2b marketplac
buyer seller: ecommerce -18
seller: ecommerce -22
buy sell: ecommerce -39
wholesal marketplac: fintech 8, ecommerce -15
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
handmad: ecommerce 8
handicraft
place march: ecommerce 37, digital_media -8
market place
acheteur vendeur
petit annonc
annonc: digital_media -10
encher
achat vente
second main
occasion
vendeur
achat group
mise relation entre particulier
entre particulier: ecommerce 28
particulier particulier
location entre particulier
achat communautair
vide dressing
comparateur prix
comparateur
produit ferme
artisan client
سوق كتروني
منصه بيع شراء
سوق الكترونيه
بيع وشراء
""",
    "ecommerce.retail": """
retail: fintech -9, mobility_iot -11
retailer: fintech 18, ecommerce 17, business_software -12, mobility_iot 11
retail tech
retail store
brick mortar: ecommerce -32
supermarket: ecommerce 12
convenienc store: ecommerce -12
mom pop: ecommerce -22
kirana
grocery: ecommerce 9, greentech 18, mobility_iot 12
grocery delivery: ecommerce 17
grocer: big_data 10, ecommerce 15
shopping: business_software -9, mobility_iot 15
shopper: ecommerce 15
shopping app
point sale: fintech 11
pos: ecommerce -18
checkout: crm 9
self checkout: ecommerce -13
one click checkout
cart: ecommerce -12, digital_media 10
abandoned cart
merchandising
sku
skus
cpg brand: big_data 9, business_software 8
fmcg: ecommerce -12
shelf
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
commerc detail
detaillant
distributeur: ecommerce -28
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
concept store: ecommerce 13
commerc: big_data 8, ecommerce -22
hypermarch
epicier
hanout
متاجر
محلات
تجار تجزيه
بقاله
""",
    "ecommerce.brand_words": """
shopify: ecommerce 26, digital_media 9
amazon: big_data 12, ecommerce -33
etsy
woocommerc
magento
ebay
alibaba: business_software 13
walmart
instacart
shopify for: ecommerce 12, digital_media 12
faire
bigcommerc
klaviyo
flipkart
jumia
mercado libre
mercadolibr
sephora: ecommerce 16
wayfair
instacart for
prestashop
cdiscount
fnac
hmall
avito
""",
    "ecommerce.goods": """
consumer brand: ecommerce 9
fashion: ecommerce -36, greentech 12
apparel: ecommerce 21
clothing: ecommerce -36, greentech 17
cloth: mobility_iot 9
shoe
jewelry
furnitur: fintech 9, ecommerce -20
home goods
beauty: healthtech -9, digital_media 18
cosmetic
skincar: big_data 9, healthtech 12
makeup
gifting
gift card: ecommerce -24
coupon: ecommerce 22
bargain
deal on
flower: ecommerce 14
eyewear: ecommerce 9
luxury: ecommerce -20
sneaker: fintech -11
toy
wine
beer
snack
beverag: ecommerce -17
food product: ecommerce -10, greentech 11
subscription box
meal kit
consumer product: ecommerce 11, healthtech 9
consumer goods
physical product: ecommerce 18, mobility_iot 14
made to order: ecommerce 12
custom made
wholesal: ecommerce 28
wholesaler
product catalog
product page
product return
fulfillment: ecommerce -23
order fulfillment
onlin ordering: ecommerce 15
product discovery
price comparison
best price
used car: ecommerce -22, mobility_iot 17
car dealer
car onlin
secondhand electronic
product photo
try on
virtual try on
commercialis ligne
marqu mode
pret porter
vetement: ecommerce 14, greentech 13, mobility_iot 12
chaussur
bijoux
mobilier
decoration
beaut
cosmetiqu
cadeau: ecommerce 39, digital_media 13
bon cadeau: ecommerce 13
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
شراء
بيع
منتجات
طلبات
عروض
هدايا
ملابس
""",
    "ecommerce.trade_word": """
buy: crm 10, ecommerce -40, greentech -9
sell: crm 14, mobility_iot -9
selling: fintech 13, ecommerce -37, business_software 8
purchas: fintech -9, ecommerce -32, healthtech 11, mobility_iot 13
purchasing: fintech 14
brand: crm 9, ecommerce -24, healthtech -9
gift: ecommerce 13
discount: edtech 12
alcohol
coffe: ecommerce -26, business_software 17, mobility_iot 12
distributor: fintech 9, ecommerce -13
inventory: ecommerce 32
inventory management
stock: fintech 11, mobility_iot -8
catalog: digital_media -8
return: fintech 20, business_software 10, mobility_iot 13
order: ecommerce 26, digital_media -12
order management
ordering
electronic: ecommerce 9
acheter: ecommerce 14
vendr: business_software 18
achat: ecommerce 33
vente: ecommerce 22, digital_media 19
vend
promotion: gaming 10, digital_media 24
reduction: fintech 9
remis: ecommerce 13
catalogu: gaming 8, ecommerce 21
command: ecommerce 14
commander
consommateur: ecommerce -16
prix
marqu: ecommerce -12
""",
    "ecommerce.restaurants": """
restaurant: fintech 15, ecommerce 32, healthtech -9, greentech -11, digital_media 14
food ordering
food delivery: ecommerce -13
meal: ecommerce -25, healthtech 10
takeout: ecommerce -13
kitchen
ghost kitchen
cloud kitchen
food: ecommerce 29, healthtech 21, greentech 25
drink
chef: ecommerce -12
food beverag
delivery: ecommerce 12
delivered to your door
doorstep
same day delivery: ecommerce -18
fresh food
fresh produc: ecommerce 12
repa: digital_media 8
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
rental: ecommerce -31
rent: ecommerce -32
booking: ecommerce -18, business_software 12
book: ecommerce -24, digital_media -9, business_software 13
airbnb: ecommerce 17, digital_media -10
airbnb for
peer to peer: ecommerce 14, digital_media 9, business_software 16
on demand servic
ticket: crm 11, fintech -15, ecommerce -21
ticketing: ecommerce 20
subscription: fintech 24, ecommerce 36, healthtech -8, business_software -10
local business: ecommerce 17, healthtech 8
small business owner: ecommerce 21, mobility_iot 17
supplier: mobility_iot 18
procurement: ecommerce -10
farmer
consumer: fintech 10, ecommerce -12, healthtech 24, digital_media 9, mobility_iot -18
product: crm 10, gaming 10, edtech 9, healthtech -17, digital_media -11
price: big_data 10, digital_media 8, business_software -10, mobility_iot 10
pricing: fintech 20, business_software 21, mobility_iot -10
cheaper: greentech 8
affordabl
customer buy
conversion rate
conversion
loyalty
economy collaboratif
consommation collaboratif
location
louer: ecommerce 30
reservation: ecommerce 9
reserver
billettery
entre voisin
echang: digital_media 14
echanger
troc
partag: ecommerce -17, digital_media 8
servic entre particulier
mise relation
tarif
fournisseur: business_software -14, mobility_iot 9
particulier: ecommerce 40, greentech 11, digital_media 14
conciergery
servic personn
domicil: ecommerce 13, greentech 12, mobility_iot 21
تاجير
حجز
""",
    "ecommerce.merchants": """
merchant: digital_media 12, mobility_iot 11
commercant: ecommerce 9
marchand: ecommerce 17, mobility_iot 16
تجار
""",
    "edtech.name": """
edtech
ed tech
education technology
educational technology
e learning: edtech 27
elearning
onlin learning
onlin education
digital learning
distanc learning
learning platform: edtech -13
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
education platform: healthtech 9
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
learning development: edtech -12
professional development
vocational training
skill training
training platform
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
formation ligne
cours ligne
apprentissag ligne
formation distanc
enseignement distanc
plateform apprentissag
cours particulier: ecommerce 9
soutien scolair: ecommerce 13, edtech -30
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
apprentissag langu: digital_media -9
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
formation continu: edtech 11
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
school: big_data -10, edtech 22
student: ecommerce -15, edtech 9, digital_media -12, business_software -11
teacher: edtech 11
educator
classroom
curriculum
curricula
learner: edtech 11
education: gaming 11, edtech 30, business_software -11
educational
university: edtech -29, business_software 11
colleg: big_data 9, edtech -15
k 12
k12
higher education: crm 9, edtech 12, healthtech 9, business_software 11
higher ed
high school
kindergarten
preschool
elementary school
middl school
schooling
homeschool
homeschooling
campus: edtech -32
teaching
teach: edtech 32, business_software 12, mobility_iot -8
professor: fintech 9, edtech -11
faculty
pupil
academic: edtech 17, business_software 12
academia
scholarship
admission: edtech 11
colleg admission
study abroad
international student: edtech -8
degre: business_software 8
degre program
alumni
textbook
literacy
computer scienc education
math: edtech -9
maths
mathematic
exam
grading
grader
essay: edtech -11, digital_media 13
tuition
quiz: gaming 18, edtech -18
quizz: edtech 10
edu
instructor
stem: fintech 10, edtech -13
kid learn
children learn
parent teacher
class: edtech -39
after school: digital_media 12
child development
reading skill
mentorship: edtech 19
mentor: business_software 8
apprenticeship
certification courses
academy
graduat: edtech -15
cohort
educating
coursework
skill building
ecole: ecommerce 12, edtech -30
eleve: ecommerce 10
enseignant
etudiant: edtech -18
professeur: ecommerce 16
prof
enseignement
educatif: edtech 30
pedagogy
pedagogiqu
scolair
lycee
lyceen
collegien
universit: edtech -13
enseignement superieur
primair secondair
grand ecole
apprenant
apprentissag: edtech 16
apprendr
formateur
formation: edtech 38, digital_media -11, business_software -10
diplom
bac
baccalaureat
soutien: edtech -15
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
learn: big_data -10, edtech -19, business_software -11
learning: edtech 22, digital_media -8
cours
courses: edtech 35
skill: edtech 22, digital_media -8, business_software 12
training: big_data 14, edtech 47, healthtech 20, business_software -13
train peopl
coaching: healthtech 14
coach: crm 9, healthtech 14, digital_media 18, business_software 17
study
studying
practic
knowledg: big_data 10, crm 17, ecommerce 9, edtech -16, healthtech -8, mobility_iot 14
tutorial: edtech -9
workshop
train: ecommerce 16, edtech 20
career chang
career skill
educat
learn how: business_software -9
read to
reading: edtech -16, business_software 9
kid: edtech 16, digital_media 18
children: edtech -12, healthtech 9
parent: edtech -27
parenting: edtech 19
for kid: digital_media 10
toddler
competenc: edtech -15
apprend
tutoriel
exercic
stage: fintech 10, edtech -19
atelier: edtech 11
enfant: edtech -12
pour enfant
jeune: edtech -26
connaissanc: edtech -8
langu
certifiant
certification
مهارات
اطفال
تدريب
""",
    "edtech.career": """
career: edtech 56
internship
mentor: business_software 8
mentoring: edtech -8
job ready
career advic: edtech 11
job seeker
interview preparation: edtech 18
softwar engineer career
computer scienc
programming: edtech 11
coding: edtech -15, digital_media 21, business_software -16
program: fintech 12, ecommerce -9, healthtech 12, business_software -14
scienc: big_data 9, edtech -9, healthtech 12
math skill
english: business_software 20, mobility_iot 16
languag: gaming -8, edtech -12, digital_media -11, business_software 18
bilingual
youth
young peopl
teen
early career
talent pipelin
nonprofit: edtech 10
knowledg sharing
lectur
ebook
insertion professionnell
carrier: healthtech 10
stage: fintech 10, edtech -19
alternanc
jeune diplom
langu
anglais: edtech 13
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
telemedicin: ecommerce 10
telehealth
healthcar: fintech -9, healthtech 14, business_software -16
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
ehr
emr
medical record: fintech 10
electronic medical record
hipaa
health system
health servic
healthcar provider: crm 11
healthcar professional
healthcar worker: business_software 15
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
medical billing: fintech -11, business_software 12
medical coding
prior authorization: healthtech -13
clinical documentation
medical scrib
ai scrib
payer provider
health coaching
health equity
electronic prescription
emergency respons
e sante: healthtech 16
esant: mobility_iot 14
sante numeriqu
sante connect
sante digital
telemedecin
telesant
teleconsultation
telesurveillanc medical
sante: fintech -13, mobility_iot -10
soin
soignant
professionnel sante
secteur sante
etablissement sante
dossier medical
dossier patient
donne sante
system sante
sante publiqu: big_data 10, healthtech 9
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
صحه
صحه رقميه
رعايه صحيه
تطبيب عن بعد
الطب عن بعد
صحيه
""",
    "healthtech.patient": """
patient: edtech -9
doctor: healthtech 18, business_software 14
physician
nurse: edtech 18, healthtech -27
nursing: crm 9, healthtech -23
hospital: healthtech 32, business_software 9
clinic: fintech -10, business_software 10
clinician
surgeon
surgery
surgical
medical: mobility_iot -15
medicin
medication: healthtech 12
prescription: business_software -10
pharmacy: ecommerce 14, healthtech -12, mobility_iot 10
pharmacist
primary care
urgent care
emergency room
dentist: healthtech -11
dental: healthtech 22
orthodontic
radiology
radiologist
pathology
therapist
caregiver: healthtech 13
home care: healthtech 12
home health: crm 9, healthtech -24
senior care: crm 9, healthtech -21
elder care
elderly care
hospic: crm 9, healthtech -24
specialty care
patient care: healthtech 12
care team
care delivery
care coordination
care navigation
care management
quality care
point care
care provider
medical devic: healthtech 11
medical imaging
medical practic
ambulanc
blood
optometry
eye care
physical therapy
physiotherapy
veterinary: healthtech -10, business_software 8
veterinarian
vet
pet health
privat practic
medical supply: healthtech -8
medical equipment
medical professional
medical appointment
care: healthtech -28, digital_media -12
medecin: ecommerce 10, digital_media 10
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
senior: healthtech -10
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
auditif: healthtech -8
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
biotech: healthtech -12
biotechnology: healthtech -29
biopharma: healthtech 13
pharma
pharmaceutical: ecommerce 8, healthtech -33
drug: ecommerce 14, healthtech 14
drug discovery
drug development
therapeutic: healthtech 10
therapy: healthtech 24
treatment
clinical: healthtech 32
clinical trial
clinical stage
preclinical
fda: healthtech 10
fda approved
vaccin
antibody
gene therapy
gene editing
crispr
genomic
genom
genetic: healthtech -24
genetic testing: healthtech -17
dna: healthtech -12
rna
mrna
protein
protein design
peptid
cell therapy
stem cell
immunotherapy
oncology: healthtech -11
cancer
tumor
diseas: healthtech -15
chronic
chronic condition: ecommerce 10
chronic diseas
rare diseas
diabet: healthtech 8
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
microbiom: healthtech 19
molecul
small molecul
biomarker
diagnostic
diagnos: healthtech -10
diagnosis
diagnosing
blood test
medical research: healthtech -19
life scienc: healthtech 16
biology: healthtech 37
biological: healthtech 11
cell: greentech 14
aging: healthtech -44
longevity
lifespan
healthspan
neuroscienc
brain: healthtech -23
neurological
regeneratif medicin
infection
infectious
virus
viral: edtech 15
bacteria
bacterial
pathogen: healthtech -30, greentech 11
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
chronic pain: healthtech 10
injury: healthtech 10
wound: healthtech 21
epilepsy
autism
adhd: healthtech 17
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
biopharmaceutiqu
pharmaceutiqu: healthtech -10
therapeutiqu
traitement: healthtech -22
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
cellulair: healthtech -14
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
mental health: healthtech 21
mental wellness
mental wellbeing
behavioral health
depression
anxiety: healthtech 17, digital_media 10
psychiatry
psychiatrist
psychologist
psychology
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
stress: healthtech -16
burnout
eating disorder
ptsd
emotional health
talk therapy
emotional wellbeing
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
health: edtech -10, healthtech 35, digital_media -8, business_software -15
wellness: healthtech -11
wellbeing: ecommerce 10, healthtech 21, digital_media 9, business_software 14
well being: healthtech 9
fitness: healthtech 11
nutrition: healthtech -16
nutritionist
dietitian
diet
weight loss: healthtech 15
weight management
lose weight
supplement: healthtech -10
vitamin: healthtech -11
healthy: healthtech 9
workout: healthtech -13
exercis
personal trainer
wearabl
sick
illness: healthtech 15
symptom
telemonitoring
assisted living
senior: healthtech -10
elderly: healthtech 12
older adult
disability: healthtech 12
hearing aid
hearing loss
vision loss
prosthetic
food allergy
hygien
first aid
lab: big_data 22, healthtech -29, business_software 24, mobility_iot -13
laboratory: big_data 11, healthtech -8
self care
bien etre
forme: healthtech -29, digital_media 18, mobility_iot 10
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
autonomy: healthtech 11
accessibilit
coach sportif
matela
postur
تغذيه
رشاقه
لياقه
""",
    "healthtech.lab": """
life saving
lifesaving
scientist: healthtech 12, business_software 9
researcher: healthtech -17, digital_media -10
in home care
clinical data
trial
at home: ecommerce -11
screening: fintech 9
appointment
biomaterial
sensor for body
molecular
novel: healthtech 42
steril
test: fintech -10, healthtech -18
scan: ecommerce 8
outcom: big_data 9, fintech 10
body
condition: cybersecurity 10
function: business_software 8
human body
drug design
biosecurity
microscopy: healthtech 15
lab automation
sequencing
synthetic biology: healthtech 13
medically
heart: mobility_iot 10
eye
skin: ecommerce 9, healthtech -31
teeth: healthtech 9
hair loss
bio: healthtech 9
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
climat: greentech 24
climat chang
global warming
sustainability: greentech 11
environmental: greentech -26
environmentally friendly
eco friendly: greentech -15
ecofriendly
circular economy
clean energy
green energy
renewabl energy: greentech 15
renewabl
net zero
decarboniz
decarbonization
decarbonizing
decarbonis
carbon
carbon neutral
carbon footprint
carbon emission: fintech 21, greentech 28
carbon captur
carbon removal
carbon credit
carbon offset
carbon accounting
carbon dioxid
co2
co2 emission
greenhous gas
greenhous gase
greenhous gas emission
ghg
emission
zero emission
esg: greentech -9
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
developpement durabl: greentech 29
transition energetiqu
transition ecologiqu
ecology
ecologiqu
environnement: greentech -28
environnemental: greentech 12
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
durabl: healthtech 14, greentech -20
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
energy: healthtech -10, greentech 45
energy storag
energy efficiency: greentech -44
energy management
energy consumption: greentech 9
energy company
energy cost: greentech -30
energy saving
energy bill: greentech 10
energy market
electricity: mobility_iot -9
electric grid
power grid
grid
smart grid
microgrid
electrification
electrify
utility: fintech 19, greentech -28
power plant
power generation
solar: big_data 8, greentech 35
solar energy: greentech 9
solar panel
solar power
rooftop solar
solar installer
photovoltaic
wind power
wind energy
wind turbin: greentech 16
hydropower: greentech 10
geothermal
biomass
bioga
biofuel
hydrogen: greentech -18
fuel cell: greentech -14
nuclear
nuclear energy
nuclear fusion
fusion energy
fusion: greentech -15
nuclear reactor
reactor
battery: fintech -9, healthtech 8, greentech 17
lithium: greentech -28
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
energetiqu: greentech 9
electricit: ecommerce 13
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
nucleair: greentech -11
pompe chaleur
chauffag
chaudier
isolation thermiqu
renovation energetiqu
consommation energy: greentech -11
consommation energetiqu: greentech 11
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
waste: greentech -11
waste management
waste collection
recycling
recycl
recycled
recyclabl
upcycling: greentech 15
plastic waste
plastic pollution
plastic
bioplastic
biodegradabl
compost
composting
compostabl
food waste: greentech 19
e waste
landfill
pollution
air pollution
air quality
water treatment
wastewater
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
نفايات
اعاده تدوير
تدوير
تلوث
معالجه مياه
مياه
مياه صرف
""",
    "greentech.ev": """
electric vehicl: greentech 17
ev charging: fintech 18
ev: greentech 17
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
sustainabl: healthtech 19
sustainably: healthtech 8
green
planet: gaming 15, greentech 9
earth: fintech 9, greentech -13, mobility_iot 10
environment
water: big_data -9, mobility_iot 10
power: big_data -14, gaming 12, business_software 28
electric: greentech 20
oil gas: big_data 13, greentech 30
natural gas
fuel: greentech 14
ocean: ecommerce 15, digital_media 14
forest
soil: greentech -16
farm: healthtech -12, greentech 12, mobility_iot 8
crop: healthtech -10, greentech 10
agricultur: healthtech 10, greentech -25
organic
plant based: healthtech 9, greentech 37
alternatif protein
cultivated meat: greentech 11
fungi
material: greentech -39
steel
cement
concret: big_data 10
mining: greentech 21
mineral: greentech -9
chemical: healthtech 15
hvac
heating
thermal: greentech 10
weather
wildfir
efficient building
off grid
fashion waste
eco
vert
verte
natur: greentech 20
naturel: crm 10
eau
electriqu
foret
bio: greentech 8
biosourc
material biosourc
bois
thermiqu
meteo
meteorologiqu
gaz: greentech 10
petrol
batiment durabl
agroecology
vegetal
responsabl
solidair
""",
    "digital_media.marketing": """
marketing: big_data 13, crm 17, digital_media 29, business_software 14
digital marketing: digital_media -12
content marketing
email marketing
marketing automation
marketing agency
marketing platform: digital_media 12
performanc marketing
growth marketing
influencer marketing
affiliat marketing
marketer: big_data 17, digital_media 20
marketing team: big_data 9, digital_media 13
marketing tool
marketing campaign: digital_media 16
seo
search engin optimization
sem
search marketing
adword
ads: big_data 12, cybersecurity 25, digital_media -44
ad: cybersecurity 12, digital_media -30
advertising
advertiser
advertisement
ad campaign
ad network: digital_media 10
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
landing page: ecommerce 15, digital_media -10
growth hacking
newsletter: digital_media 11
promotion brand
influencer: digital_media -12
ugc: digital_media -20
user generated content: digital_media -18
mobil advertising
media buying
brand safety
ai search visibility
generatif engin optimization
geo optimization
answer engin optimization
creatif agency
digital agency
web agency: digital_media -28
digital signag
brand activation
market activation
content agency
marketing digital: digital_media 9
webmarketing: ecommerce 11, digital_media 13
web marketing: digital_media 13
e marketing: digital_media -15
emarketing: digital_media -20
marketing numeriqu
marketing mobil
marketing direct: digital_media 12
marketing relationnel
marketing interactif
marketing influenc
street marketing
emailing: digital_media 17
e mailing
campagn marketing
referencement: ecommerce 17, digital_media -34
referencement naturel
sea
publicit
publicitair: big_data 15, digital_media 22
annonceur: digital_media -15
regie publicitair: cybersecurity 14, digital_media -55
regie
programmatiqu
bannier
affiliation
affichag dynamiqu
affichag digital
agenc digital: edtech 14
agenc communication: digital_media 17
agenc web: digital_media -15
agenc marketing: digital_media 18
agenc interactif
agenc conseil: digital_media -18
agenc publicit
communication digital
communication interactif
communication numeriqu
communication visuell
communication marqu: digital_media -10
strategy digital: digital_media -15
strategy communication: digital_media 25
relation press: digital_media 13
relation publiqu: digital_media 13
e reputation
reputation ligne
image marqu
visibilit ligne
visibilit sur internet
influenceur
brand content
inbound marketing
natif advertising
identit visuell: digital_media -11
webdesign: ecommerce 8, digital_media -17
web design: crm 9, digital_media -19
rich media
richmedia
qr code publicitair
acquisition trafic
achat espac
agenc 360
plv
signaletiqu digital
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
sponsorship: digital_media 9
publisher: digital_media 18
monetiz
monetization
campagn: big_data 13, digital_media 10
display: ecommerce 11, digital_media -16, mobility_iot 12
visibilit
audienc
monetisation: digital_media 19
monetiser: digital_media 11
communication: digital_media -45, mobility_iot -8
mediatiqu
notoriet
""",
    "digital_media.social": """
social network
social networking: digital_media -12
social media: ecommerce 13, digital_media -57
social app: digital_media -9
social platform
social video
youtuber
creator: fintech 24, ecommerce 9, edtech 12, business_software -10
content creator: digital_media -15
creator economy: digital_media 15
onlin community: digital_media -9, business_software 13
community platform: digital_media -20, business_software 8
livestream
live streaming: digital_media 9
streamer
follower: digital_media -9
fandom
meme: digital_media -19, mobility_iot 8
patreon
substack
photo sharing: digital_media -14
share photo
blog: edtech 14, digital_media 20
blogger: digital_media 17, business_software 10
blogging
community builder
reseau social: ecommerce -11, digital_media 55, business_software -10
media social: edtech 14
communaut ligne
site communautair: digital_media 25
plateform communautair: ecommerce 14, digital_media -30
web social
createur contenu
community management
community manager
blogueur
partag photo: digital_media -15
social tv
conversation web
شبكه اجتماعيه
شبكات تواصل اجتماعي
تواصل اجتماعي
مواقع تواصل
صناع محتوي
مدونه
""",
    "digital_media.social_word": """
instagram: digital_media -17
tiktok: ecommerce 14
youtub
snapchat
twitter: big_data 12
facebook: digital_media -25
reddit: digital_media 15
community: gaming 10, edtech -11, healthtech 18, greentech 13, digital_media -16, mobility_iot -10
fan: fintech 8, digital_media -14
viral: edtech 15
discord: gaming 9, digital_media 19
post: healthtech -19, digital_media -22, business_software 11
feed
group chat
communautair
communaut: ecommerce 14
partager: digital_media 12
partager vos
reseautag: digital_media 18
social: gaming -8, fintech 10
buzz
""",
    "digital_media.video": """
video editing: digital_media 23
video production: digital_media 14
video creation
video platform: healthtech 13
video content: digital_media -13
video streaming
short video
video editor: digital_media -15
ai video: digital_media 14
video generation
filmmaker
filmmaking
movie: digital_media 12
cinema
television
tv show: digital_media 14
streaming servic
streaming platform: digital_media 9
hollywood
vfx
photography: digital_media 19
photographer
visual content: digital_media -13
vod: digital_media -18
broadcast: digital_media -62
broadcasting
broadcaster
documentary
netflix
visual effect
3d animation
virtual production
subtitl
dubbing
voice over: digital_media -12
voiceover
screenplay
nollywood
african content
cinematographiqu
audiovisuel: digital_media 34
audiovisuell
web tv
webtv
tv connect
chain television
chain: digital_media -14
programm tv: digital_media 8
programm audiovisuel
documentair: big_data 9, digital_media -14
webdocumentair
webdoc
iptv: digital_media -9
video demand
diffusion video
motion design
animation 3d: digital_media -10
post production: digital_media 9
postproduction
societ production
production audiovisuell
realisateur
transmedia
crossmedia
second ecran
photograph: ecommerce 8, digital_media -22
effet special
dessin anime: digital_media -11
sous titrag
doublag
telediffusion
multi ecran
tous ecran: digital_media 22
visit virtuell
tournag
storytelling: digital_media -12
court metrag
reportag: digital_media -14
effet visuel
imagery 3d
modelisation 3d
infography
infographist
photothequ
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
video: big_data -10, gaming -11, fintech -12, ecommerce -11, digital_media 68, mobility_iot -9
film: digital_media -10
tv: digital_media 15
show: digital_media 8
series
streaming: ecommerce 9, digital_media -13
animation
animated
photo: digital_media -31, business_software -10
actor
serie
image: digital_media -45, mobility_iot 9
""",
    "digital_media.audio": """
music: business_software 11
musician: digital_media 12
artist: digital_media -27, mobility_iot 11
podcast
podcasting
podcaster
audio content
audiobook: digital_media -8
radio: digital_media -19
concert
live music: digital_media -14
song: digital_media 17
record label
spotify: digital_media -12
dj
djs
playlist
music streaming
music creation
sound recording
band: digital_media 15
songwriter
lyric
audio: digital_media -19
listener: digital_media -10
soundcloud: digital_media -10
beat
afrobeat
record company
musiqu: digital_media 27
musical: digital_media 30
musicien
livre audio
webradio
label: digital_media -30
morceau
album: digital_media -11
festival
sonor: mobility_iot 8
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
magazin: edtech 14, digital_media 14
news: digital_media 14
newsroom
news app: digital_media 13
news site
publishing: gaming 8, digital_media 26
book publishing
ebook
e book
novel: healthtech 16, digital_media -14
comic: digital_media -9
comic book
webtoon
content creator: digital_media -15
content platform
content production
digital content
creat content
editorial: digital_media -37, business_software 8
storytelling platform
reader
content studio
entertainment company
copyright
content licensing
press ligne
journal: ecommerce 9, digital_media 18
actualit: digital_media -10
info ligne
site information
webzin
edition numeriqu: digital_media 19
maison edition
editeur contenus
edition livre
livre numeriqu: digital_media 10
livre enrichi
livre enrichis
epub
librairy: digital_media -15
librair
ecrivain
roman
bande dessin: digital_media 14
bd: digital_media 13
manga
contenus numeriqu: digital_media -13
contenus multimedia
contenus interactif
creation contenu
creation contenus
production contenu
production contenus: digital_media -13
redaction web: digital_media -23
divertissement: digital_media -9
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
bibliothequ: gaming 9, digital_media -16
mediathequ
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
media: edtech 10, digital_media 30
press: ecommerce 10
publisher: digital_media 18
book: ecommerce -9, digital_media -23, business_software 13
author
writer: digital_media -11
content creation
story: digital_media 24
fiction
entertainment: digital_media 17
revue
edition: digital_media 14
editeur: big_data 9, gaming 11, ecommerce -8, digital_media -40
livre: greentech 27, digital_media 29, mobility_iot 10
auteur
lecteur: digital_media -14
contenus: ecommerce 10, digital_media -13
contenu: big_data 11, ecommerce 15, digital_media -18
redaction
multimedia: digital_media -37
publication
publier: digital_media 13
""",
    "digital_media.culture": """
cultur: healthtech 16, digital_media -23
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
art: digital_media -21
arts: digital_media -10
design agency
graphic design: digital_media -13
celebrity
culturel: digital_media 23
culturell: digital_media 15
patrimoin culturel
patrimoin: digital_media 23
musee: edtech 9
spectacl
spectacl vivant
exposition
galery art: digital_media -18
art numeriqu
arts numeriqu
industry culturell
industry creatif
creation numeriqu
design graphiqu
graphism
graphiqu
graphist: digital_media -18
evenementiel
evenementiell
creatif: big_data 9, fintech 14, ecommerce 9, digital_media -21, business_software 14
creation artistiqu
artistiqu
design interactif
installation interactif
scenography
art contemporain
uvre art
oeuvr
mediation numeriqu
visit guide: edtech 10
audioguid
guide visit
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
content: crm 10, ecommerce -16, edtech 14, digital_media 40, business_software 13
creatif: big_data 9, fintech 14, ecommerce 9, digital_media -21, business_software 14
creativity: digital_media -26
brand: crm 9, ecommerce -9, healthtech -9, digital_media 17
agency
audienc
viewer
community: gaming 10, edtech -11, healthtech 18, greentech 13, digital_media -16, mobility_iot -10
websit builder: digital_media 17
websit: big_data -10, crm -8, cybersecurity -16, gaming -19, fintech -13, healthtech -12, digital_media 17, business_software 21
web design: crm 9, digital_media -19
designer: digital_media -53, business_software 12
design: crm -12, cybersecurity -12, gaming -9, greentech 11, mobility_iot -13
image: digital_media -45, mobility_iot 9
image generation
photo video: digital_media 31
share: fintech -10, ecommerce -11, edtech 8, business_software 15
social: gaming -8, fintech 10
friend: ecommerce -9
discover: digital_media -17, mobility_iot -13
discovery: healthtech 11
experienc: big_data -16, cybersecurity 11, gaming 12, fintech 11, greentech 15, digital_media -15
event: crm 15, ecommerce 12, business_software 20
recommendation: digital_media 16, business_software -10
personalized content
growth: big_data 22, crm 20, fintech 11, ecommerce -12, digital_media 22, mobility_iot -9
conversion
engagement: fintech 9
email campaign
analytic for marketer
traffic: cybersecurity 9, digital_media 11
dating
dating app
generatif ai media
text to speech
voice generation
voice: crm -22, gaming 13, fintech -8, ecommerce -13, edtech -10, healthtech -14, digital_media -11, business_software -18, mobility_iot 9
translation: digital_media -19
interactif: big_data 23, edtech 16, digital_media 27, business_software 10
immersif: ecommerce 10
virtual reality
camera: digital_media 41, business_software -10
avatar: digital_media -26
agenc: ecommerce 23
digital: fintech 15, ecommerce 20, edtech -10, healthtech 16, greentech -9, digital_media 14, business_software -20, mobility_iot 12
creation: gaming 8, ecommerce 20, healthtech 10, digital_media -24, mobility_iot -10
creer: edtech 9, digital_media -19
diffusion: gaming 10, ecommerce 16, digital_media 11
diffuser
marqu: digital_media 21
reseau: digital_media 42, business_software -13
web: big_data 9, crm -12, gaming -10, ecommerce -8, digital_media -11, mobility_iot 10
site web: business_software 12
site internet: digital_media -20
creation site: digital_media -14
tablett
mobil: big_data -18, cybersecurity 10, gaming 22, ecommerce -25, digital_media -24, business_software -10, mobility_iot 20
application mobil: mobility_iot 15
evenement: digital_media -16, business_software 13
numeriqu: edtech 9, digital_media 18, mobility_iot 9
decouvrir: edtech 12, digital_media 31
decouvert: digital_media 16
passionn: ecommerce 14, digital_media -19
membr: cybersecurity 13, digital_media 21
internaut: digital_media 10
amis
rencontr
site rencontr: digital_media -10
utilisateur: digital_media 19
realit augment: digital_media 11
strategy: ecommerce 13
""",
    "business_software.erp": """
erp: big_data 9
enterpris resourc planning
business softwar: business_software 12
enterpris softwar: business_software -11
business management softwar
management softwar: business_software 15
saa for business
operating system for business
back offic: fintech 14, business_software -15
backoffic: business_software -11
business process: business_software -15
workflow automation: big_data 13, fintech 12, business_software 36
workflow: business_software -20
robotic process automation: business_software -11
rpa: business_software -18
bpm: business_software -15
project management: business_software 17
task management
work management
resourc planning
workforc management: business_software -15
field servic
field servic management
practic management
property management softwar
system record: business_software -8
vertical saa: business_software -9
enterpris ai: business_software -13
process mining
business automation: business_software 12
business management platform: fintech 15, business_software 25
sme softwar
business management system
hotel management system
property management system
church management
sacco management system
enterpris resourc
digitization business
business digitization
pgi
progiciel: business_software -12
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
task: big_data -11, crm 8, healthtech 9, digital_media 10, business_software -10
business operation
operation: crm -9, greentech 14, business_software -17, mobility_iot 55
operation team: business_software 26
ops team: business_software -10
manual process
manual work: business_software 11
manual task
repetitif task
repetitif work
paperwork
administratif work
administratif task
admin work: business_software 14
spreadsheet: business_software 35
excel: big_data 15, business_software 19
purchas order
sap: business_software -8
oracl
netsuit
sourc truth
ai employ: business_software -34
digital worker: business_software -14
ai workforc: business_software 34
automat work
automat workflow: business_software 9
automat: cybersecurity 9, business_software -14
planification
planning: greentech 9, business_software -31
sage: business_software -16
gestion administratif
mode saa: fintech 14, business_software 26
saa: cybersecurity 19, ecommerce -9, business_software -17
gestion: crm 10, fintech -9, mobility_iot -12
""",
    "business_software.builder": """
no code
low code: business_software -13
internal tool: business_software 14
""",
    "business_software.hr": """
hr: fintech -11
human resourc
hr tech
hr softwar: business_software -12
hr team
hr platform: business_software -14
peopl operation
peopl ops
payroll: fintech 9, business_software -15
employ benefit: business_software 20
employ onboarding
employ engagement: business_software 9
employ experienc
performanc review
performanc management
time tracking
timesheet: business_software 8
shift scheduling
employ scheduling
employer record
peo
hiring
hire: crm 14, business_software -28
hiring process
hiring manager: business_software -15
recruiting: business_software -15
recruiter
recruitment
recruit: business_software -14
applicant tracking
ats: business_software -18
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
rippling: business_software -20
gusto
workday: business_software -10
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
rh
ressourc humain: business_software 9
sirh
drh
paie
fiche paie
bulletin paie
recrutement: ecommerce 11, business_software 21
recruter
recruteur
candidatur: digital_media 10, business_software -13
offre emploi
entretien embauch
gestion talent
gestion personnel
gestion competenc
gestion carrier
gestion temp
conge
absenc: ecommerce 10, business_software -10
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
موارد بشريه
توظيف
اجور
فرص عمل
وظايف
عروض شغل
""",
    "business_software.people_word": """
benefit: healthtech 16
employ: big_data -17, cybersecurity 14, fintech 28, edtech -9, digital_media -11, business_software 19
talent: healthtech 9, business_software 39
candidat: big_data 14
interview: big_data 12, business_software -24
interviewing
resum: business_software -35
freelancer
contractor: greentech 15, business_software -19
remot team: business_software 28
remot worker
workforc: business_software 52
hourly worker
frontlin worker
blue collar
gig worker
compensation: big_data 9, business_software 11
stock option
visa: business_software 13
immigration: edtech 11, business_software -14
workplac: crm 8
coworker: business_software 10
employer: fintech 10, edtech -13, business_software -33
job: edtech 14, business_software -27, mobility_iot 13
jobs: edtech 10, business_software -8
emploi
emplois
cv
freelanc: ecommerce 15, business_software -12
salary
collaborateur
employeur
""",
    "business_software.accounting": """
accounting: fintech 10
accountant: big_data 10
accounting softwar: business_software -26
bookkeeping
bookkeeper
invoicing: fintech 10, business_software 20
billing platform: fintech 11, business_software -18
usage based billing: business_software 24
subscription billing: business_software -11
subscription management
account payabl: business_software -25
account receivabl
expens management
expens report
spend management: business_software -21
procurement: business_software 14
procurement team
purchas order
vendor management
financ team: fintech 10, business_software 30
financial close
month end close
reconciliation: big_data 12, fintech -14, business_software -10
financial reporting
financial modeling
general ledger
revenu recognition
tax complianc
sales tax: business_software -16
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
comptabilit
comptabl: business_software -13
expert comptabl
logiciel comptabl
logiciel comptabilit
facturation: business_software 22
facturer
facturation electroniqu
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
محاسبه
فواتير
فوتره
مشتريات
""",
    "business_software.money_word": """
invoic
billing: fintech 10, edtech 8, healthtech 9, business_software 25
expens
sourcing: mobility_iot 12
vendor: cybersecurity 12, ecommerce -10, business_software -31, mobility_iot 9
cfo: business_software 10
controller
ledger
taxe: business_software -17
tax: business_software -10
audit: fintech -19, business_software -27
auditor: business_software 31
budget
forecasting
collection: gaming 15, fintech 20, digital_media 8, business_software -16
factur: business_software 17
devis: business_software 9
appel offre: business_software 18
march public: business_software 14
fournisseur: business_software -37, mobility_iot 9
tva
bilan
""",
    "business_software.legal": """
legal: business_software 15
legaltech
legal tech
law firm: crm 11, fintech -11, business_software 14
lawyer: business_software -19
attorney: business_software 15
legal work
legal servic
legal team
legal document: fintech 10
legal research
litigation
contract management
contract review
contract lifecycl
clm
in house counsel
paralegal
e signatur: business_software 10
esignatur: crm 19
electronic signatur
docusign
regulatory complianc
complianc team: fintech 10, business_software -27
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
juridiqu: cybersecurity 8, business_software -15
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
قانونيه
محامي
محامين
توقيع الكتروني
عقود
""",
    "business_software.legal_word": """
contract: crm 14
counsel
patent
trademark
intellectual property
due diligenc
incorporat: business_software 15
court
regulatory filing
filing: business_software 11
droit
contrat
propriet intellectuell: business_software -16
brevet
acte
statut
formalit
litig
""",
    "business_software.documents": """
document management
document processing: fintech 9
document automation
paperless
pdf
file sharing: cybersecurity 9
file storag
dropbox: digital_media 16
knowledg management: gaming 15, business_software -20
knowledg base: edtech 10
enterpris search
company knowledg
wiki
internal knowledg
meeting note: business_software 17
note taking
ocr
record management
form builder
archiving
proposal
rfp: fintech 11, business_software -32
microsoft offic
microsoft word: business_software 11
ged
gestion electroniqu document
gestion documentair
dematerialisation: business_software 50
dematerialiser
dematerialis
archivag: business_software 21
archivag electroniqu
archif
bureautiqu: business_software -10
stockag fichier
partag fichier
transfert fichier
partag document
gestion connaissanc: business_software -19
intranet: digital_media -9, business_software -10
moteur recherch entrepris
editiqu
lectur automatiqu document
capitalisation connaissanc
compt rendus
compt rendu
gestion contenu
cms: business_software -21
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
اداره وثايق
وثايق
ارشفه
رقمنه
تدبير الكتروني وثايق
""",
    "business_software.document_word": """
document: business_software -10
file: cybersecurity 21, business_software 41
note: business_software -10
meeting: business_software 23
transcription: business_software -20
transcrib: business_software -8
form: big_data -19, fintech -9, digital_media 10, business_software 11
data entry
presentation: business_software -16
slide: big_data 9, business_software -32
powerpoint: business_software -20
googl doc: business_software 9
googl drive
notion: business_software -26
templat: business_software 23
permit: business_software 10
documentair: big_data 9, business_software 14
numerisation
numeriser
formulair
courrier
""",
    "business_software.collaboration": """
collaboratif: digital_media -13
team collaboration
collaboration tool: business_software -15
collaboration platform
productivity: business_software -35
productivity tool
productivity app
productivity softwar
scheduling: business_software -34
appointment scheduling
to do list
email client: business_software 17
email app
video conferencing
video call: business_software 9
video meeting
workspac: business_software -11
team communication
internal communication
remot work
hybrid work
virtual offic
coworking
offic space
offic management
okr
whiteboard
brainstorming
knowledg worker
knowledg work: business_software -11
team chat
project collaboration
webinar platform
travail collaboratif: business_software -11
outil collaboratif: business_software 14
plateform collaboratif: ecommerce 19
espac collaboratif
productivit
agenda
calendrier
prise rendez vous: business_software -14
reunion: business_software 19
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
عمل جماعي
تعاون
عمل عن بعد
انتاجيه
اجتماعات
""",
    "business_software.team_word": """
collaboration: fintech -9, business_software 35
collaborat
productif: business_software -23
calendar: crm -9, business_software 23
inbox: business_software 15
slack: fintech -9, digital_media -8
microsoft team
zoom: business_software -11
goal: healthtech 13, digital_media 13, business_software -16
asana
trello
jira: crm 10
linear: business_software 16
teammat: fintech 13, business_software 20
ai assistant: big_data 8, business_software -12
assistant: fintech -9, digital_media 8, business_software -13
copilot: crm 18, business_software -44
executif assistant
personal assistant
screen recording: business_software 13
coordination: business_software 44
team: big_data 12, crm 15
equip: business_software -34
tache
""",
    "business_software.weak": """
softwar for: crm 13, mobility_iot 16
automat: cybersecurity 9, business_software -14
automating: crm 15, fintech 13, business_software -49
automation: big_data 9, cybersecurity -9, gaming 8, business_software 20, mobility_iot -11
automated: crm -10, business_software -46, mobility_iot -16
ai agent: crm 11, business_software -22
agent: cybersecurity -16, healthtech -11, digital_media -10
business: big_data 27, crm 18, cybersecurity 20, gaming 9, fintech 20, ecommerce 26, healthtech -16, greentech -18, digital_media 13, mobility_iot -17
company: big_data -16, cybersecurity 13, gaming -14, digital_media 24, business_software 31
enterpris: crm -18, cybersecurity 14, gaming 13, ecommerce -9, edtech -13, mobility_iot 9
organization: big_data 16, fintech -11, digital_media -13, business_software 17, mobility_iot -8
team: big_data 12, crm 15
team member
manag: crm -17, ecommerce -9, edtech -16, healthtech 18, greentech -9, digital_media -17, business_software -24
management: big_data -16, cybersecurity 22, ecommerce 11, greentech 10, business_software 27
manager: fintech 15, digital_media -10, business_software -8
management system: business_software 11
platform for team
small business: ecommerce 17, business_software 15
smb: fintech 9, business_software -12
startup: fintech 10, ecommerce -18, digital_media 11, business_software 22
founder: crm 16, fintech 11, greentech 11, digital_media -15, business_software -8
all in one: crm 11, fintech 13, digital_media -13, business_software 29, mobility_iot 13
saa: cybersecurity 19, ecommerce -9, business_software -17
integration: big_data -24, crm -8, digital_media -17, business_software -16, mobility_iot 16
integrat: crm -8, fintech -9, healthtech -9, business_software 30
erp system
back forth
approval: fintech 11, business_software 9, mobility_iot 12
professional servic
consulting: fintech -9, business_software 16
consultant: business_software 21
agency: business_software -13
construction
contractor: greentech 15, business_software -19
property manager
hotel: business_software 27
hospitality: business_software 18
privat equity: business_software 27
firm: crm -10, business_software 55, mobility_iot -11
government: greentech 19, business_software -11
manufacturing: healthtech 11, business_software -12
dashboard: big_data 18, fintech -10, business_software 9
reporting: business_software -13
complianc: big_data 16, fintech 14, mobility_iot 8
status updat
project: ecommerce -8, greentech 10, business_software -17
process: fintech -10, ecommerce -15, mobility_iot 10
admin: business_software -18
administratif: business_software -14
streamlin: business_software -21, mobility_iot 11
efficiency: big_data -9, mobility_iot 15
existing system
legacy: business_software 21
deploy: cybersecurity -9, fintech -12, business_software -31
work: ecommerce -13, edtech 10, healthtech -18, business_software 38, mobility_iot -17
worker: ecommerce -9, business_software 25, mobility_iot -9
role: cybersecurity 9, business_software -19
staff: ecommerce 10, business_software 49
peopl: big_data -17, crm 17, cybersecurity 11, gaming 16, edtech 12, greentech -11, mobility_iot -8
inventory: ecommerce 12, business_software -15
maintenanc: edtech 13, greentech 10, business_software 9
servic business
home servic
trade: business_software -25, mobility_iot 22
email: business_software 20
entrepris: big_data 11, crm 11, cybersecurity -15, fintech -36, ecommerce 23, edtech 9, healthtech 9, greentech -12, business_software -30, mobility_iot -9
pme: digital_media 13
tpe: business_software -17
pme pmi
tpe pme: business_software 23
professionnel: healthtech -11, digital_media 36, business_software -13
organisation: big_data 12, crm 10, digital_media 8, business_software 41
administration: business_software 11
automatiser
automatisation
automatis
processus: mobility_iot 10
procedur
suivi: digital_media 10, business_software -12
pilotag: mobility_iot 11
tableau bord: business_software -9
editeur logiciel
logiciel: fintech -9, business_software -25, mobility_iot 17
outil gestion
independant: ecommerce 21, digital_media 16
gestionnair: business_software 22
dirigeant
cabinet
auto entrepreneur
artisan: ecommerce 25, business_software -15
btp
chantier
immobilier: digital_media 8
professionnell: edtech 9
travail: business_software -17
association: fintech 8, ecommerce 13
collectivit
economy: fintech 10, business_software 17
servic entrepris: business_software -11
شركات
مقاولات
اداره
برمجيات
تدبير
""",
    "mobility_iot.logistics": """
logistic: fintech -10, ecommerce -10, mobility_iot 34
supply chain management
freight: business_software 12, mobility_iot 16
freight forwarding
freight forwarder
freight broker
trucking: fintech 8
truck: greentech 11, mobility_iot 13
trucker
truck driver
shipping: ecommerce -12, mobility_iot -53
shipment
shipper: ecommerce 8
cargo: mobility_iot -17
warehousing: mobility_iot 11
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
maritim: mobility_iot -11
forklift: mobility_iot -9
hauler
clearing forwarding
cold storag
post harvest storag
logistiqu: mobility_iot -10
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
wms: mobility_iot 8
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
parcel: ecommerce 15, mobility_iot -23
packag: big_data 14, mobility_iot -28
last mile: mobility_iot 9
last mile delivery
same day delivery: mobility_iot 17
on demand delivery
delivery servic: mobility_iot -17
delivery platform: mobility_iot 13
delivery company
food delivery
grocery delivery: mobility_iot 17
delivery driver: mobility_iot 16
delivery fleet
delivery: mobility_iot -11
delivered: ecommerce 13, mobility_iot -18
delivering: business_software -12, mobility_iot -17
boda boda
rider: digital_media 11
boda
colis
livraison
livreur
coursier
dernier kilometr
point relais
consign automatiqu
""",
    "mobility_iot.goods_word": """
supply chain: ecommerce 23, business_software 11, mobility_iot 78
container: mobility_iot -36
carrier: healthtech 10, mobility_iot 16
warehous: ecommerce -13, mobility_iot 24
fulfillment: ecommerce -9, mobility_iot 16
port: mobility_iot 11
custom: fintech 9, ecommerce 19, greentech 17, digital_media -12, mobility_iot -13
import export
dispatch: mobility_iot -11
moving company
ship: business_software -8, mobility_iot -51
vessel
demand forecasting: crm 9, mobility_iot 14
inventory planning
entrepot
marchandis
tracabilit
approvisionnement
palett: mobility_iot -30
""",
    "mobility_iot.mobility": """
mobility: fintech 8, greentech 9
micromobility
transportation: mobility_iot 25
transport: mobility_iot -10
public transport
public transit
public transportation
transit: greentech 17
automotif: fintech 12, ecommerce 17, business_software 10, mobility_iot -12
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
cab: mobility_iot -9
fleet: ecommerce 10, digital_media 9, business_software 9, mobility_iot 21
fleet management
fleet operator
telematic
parking: mobility_iot 11
parking spot
commut
commuter
commuting
bus: mobility_iot 13
buse
shuttl
train: ecommerce 16, mobility_iot -16
railway
rail
subway
bike: mobility_iot -23
bicycl
bike sharing: mobility_iot -14
scooter
motorcycl
motorbik
electric vehicl
ev
evs
ev charging: fintech 18, mobility_iot 20
self driving
autonomous vehicl
autonomous driving
self driving car: greentech 9
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
mobilit: healthtech 13, mobility_iot -54
transport commun
transport public: mobility_iot -24
automobil: mobility_iot 12
automobilist
constructeur automobil
autopartag
auto partag
covoiturag
co voiturag
location voitur: ecommerce 13, mobility_iot 19
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
itinerair: mobility_iot 12
autobus
autocar
ferroviair: mobility_iot -23
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
multimodal: mobility_iot -22
intermodalit
usager transport
infotrafic
info trafic
securit routier
navigation routier
aide conduit
equipementier: mobility_iot 17
triporteur
billettiqu
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
airlin: fintech 10, mobility_iot -27
aircraft: mobility_iot 36
airplan: mobility_iot -18
aviation
airport: mobility_iot -12
flight: greentech -18, business_software -9, mobility_iot 17
flying
air taxi
air taxis
evtol
aerospac: mobility_iot 12
pilot: edtech 8, mobility_iot -10
helicopter
boat
aeronautiqu: mobility_iot -24
avion: healthtech -9, business_software 11
aerien
aerienn
aeroport
compagny aerienn
voyageur: ecommerce 11
""",
    "mobility_iot.car_word": """
vehicl: fintech -8, ecommerce 14, business_software -9, mobility_iot 37
car: fintech 9, greentech 14
driver: fintech -8
driving: mobility_iot -14
traffic: cybersecurity 9, mobility_iot -13
dealership: mobility_iot 34
auto dealer: mobility_iot -11
auto repair: mobility_iot 16
car repair
mechanic: fintech 12, ecommerce 22, mobility_iot -31
car owner
car wash
gas station
tire
road: fintech 9
uber: digital_media 12, mobility_iot -17
uber for: healthtech 15
lyft: business_software 10, mobility_iot 8
tesla: business_software 9, mobility_iot -15
vehicul: mobility_iot -20
voitur: mobility_iot 8
chauffeur
conducteur
conduit
trafic: mobility_iot 16
circulation
deplacement: mobility_iot -8
garag
garagist
carrossery
pneus
route
""",
    "mobility_iot.iot": """
iot: big_data 11, mobility_iot -16
internet thing
connected devic
connected object
smart devic
smart home: mobility_iot -17
home automation
smart building
smart city
smart citie
smart lock
smart speaker
sensor: greentech 11, mobility_iot 15
sensor network
sensor data
wireless sensor
embedded system: mobility_iot -38
embedded softwar
firmwar
m2m: mobility_iot 11
machin to machin: mobility_iot -20
rfid
beacon
gps tracking
gps tracker
asset tracking
indoor positioning
indoor navigation: mobility_iot 9
drone: healthtech -9, greentech 9, mobility_iot 46
uav: mobility_iot 17
unmanned
edge computing: mobility_iot -22
edge devic
industrial iot
connected car
lorawan
smart meter
predictif maintenanc: mobility_iot 13
thermostat
smart lighting: mobility_iot 9
arduino
robot for delivery
delivery robot
tracker devic
remot monitoring devic
internet objet: mobility_iot 9
objet connect: ecommerce 9, healthtech 18, digital_media 9, mobility_iot 28
objet communicant
domotiqu
maison connect
maison intelligent
immotiqu
batiment intelligent
ville intelligent
ville connect
capteur: mobility_iot -10
reseau capteur
system embarqu
logiciel embarqu: mobility_iot -13
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
location based: cybersecurity 8
mapping
map: crm 9, business_software 29, mobility_iot -14
urban: gaming 11, fintech 9, mobility_iot -32
citie: greentech 15
city: mobility_iot 9
urban planning
satellit imagery: mobility_iot -9
geolocalisation: mobility_iot 27
geolocalis: digital_media 17, mobility_iot 22
geolocaliser: mobility_iot 10
geomatiqu
cartography
cartographiqu
urbain: gaming 9, mobility_iot 15
ville: edtech 9
espac public
mobilier urbain
""",
    "mobility_iot.device_word": """
embedded: fintech 8, mobility_iot -10
nfc
bluetooth: mobility_iot 18
ble
hardwar: fintech -10, ecommerce -9
hardwar devic
wearabl devic
raspberry pi
security camera
camera: digital_media 15, business_software -10, mobility_iot 8
home security
embarqu: mobility_iot -12
balis
boitier
robot: mobility_iot -21
temp reel embarqu
passerell
borne
videosurveillanc
""",
    "mobility_iot.weak": """
autonomous: ecommerce -10, healthtech -11, mobility_iot -15
robotic: big_data 15, greentech 8
robot: mobility_iot -21
navigation
route
tracking: fintech 12
real time tracking: mobility_iot 9
on demand: crm 10, fintech -16, healthtech 12, business_software 11
hardwar devic
devic: cybersecurity 9, mobility_iot -24
wireless: mobility_iot -16
satellit
antenna
machin: business_software 12
industrial: mobility_iot 26
manufacturing: healthtech 11
manufacturer: ecommerce -15, greentech -11, business_software 16, mobility_iot 16
factory
supplier: mobility_iot 47
procurement: mobility_iot 20
farm: healthtech -12, mobility_iot 22
map: crm 9, business_software 29, mobility_iot -14
location
neighborhood: ecommerce 13
local: business_software -20, mobility_iot -34
travel: fintech 10, digital_media 10
trip: mobility_iot 11
mile
delivery app
distribution: gaming 12, digital_media 12
distributor: fintech 9, mobility_iot 10
smart: ecommerce -9, greentech 13, mobility_iot -29
lock: mobility_iot -8
door: business_software 16, mobility_iot 36
home: digital_media 11, business_software 11, mobility_iot -36
lighting
electronic: mobility_iot 18
connected: business_software 10, mobility_iot 13
monitoring: cybersecurity 12, business_software -9, mobility_iot -16
gas: mobility_iot -9
fuel
electric: mobility_iot -16
inventory: ecommerce 12
order: ecommerce 10, digital_media -12
equipment: big_data 11, mobility_iot -13
repair: ecommerce 9
infrastructur: cybersecurity 16, fintech 20, greentech 14, business_software -10, mobility_iot -22
construction: mobility_iot -18
sidewalk
operator: fintech 10, ecommerce 10, mobility_iot -22
nationwid: mobility_iot -17
wholesal: ecommerce 11
restaurant: fintech 15, ecommerce 12, healthtech -9, greentech -11, digital_media 14, mobility_iot 10
food: ecommerce 11, healthtech 21, greentech 25
connect: big_data 14, ecommerce -14, edtech -9, healthtech 17, business_software 9, mobility_iot 29
electroniqu: digital_media 13
autonom
robotiqu: mobility_iot 12
suivi temp reel
temp reel: big_data 9, digital_media -10, mobility_iot 50
san fil
antenn
composant: mobility_iot -12
carte electroniqu: mobility_iot -25
carte: digital_media 10, mobility_iot 46
industriel: mobility_iot -12
industriell: mobility_iot 30
telesurveillanc: mobility_iot -24
localisation: mobility_iot 10
quartier: mobility_iot 13
voyag
territoir
equipement: digital_media 9, mobility_iot -23
signalisation
maintenanc: edtech 13, greentech 10, mobility_iot 19
instrumentation
mesur: ecommerce 8, mobility_iot -47
application mobil: mobility_iot 41
smartphon: mobility_iot -9
telecommand
materiel: mobility_iot 34
command
simulation
ingeniery
""",
    "other.developers": """
developer: big_data 24, crm -10, cybersecurity 12, ecommerce -11, healthtech -12, business_software -8, mobility_iot -9
developer tool
developer platform
devtool: cybersecurity 8
dev tool
softwar engineer: edtech 18, business_software 14
softwar developer
engineering team: business_software 14
codebas: cybersecurity 12
code: fintech -11, edtech 9, mobility_iot -11
code review: edtech 9
pull request
github: business_software 32
ci cd
kubernet: cybersecurity 12
docker
open sourc: crm -11, cybersecurity -14
api: big_data -13, fintech 23, edtech 8, healthtech 11, digital_media -9
apis
sdk: big_data 9, gaming 9
backend: gaming 8
frontend: business_software 10
react: digital_media 10, business_software -10
debugging
debug
bug
testing: mobility_iot 19
qa: mobility_iot 10
end to end test
softwar testing
softwar development
coding agent
ai engineer
programmer
infrastructur as code
devop: business_software -16
serverless
microservic
deploy code
deployment: business_software -18
ide
web app: crm 19, healthtech 9, business_software -14
app development
mobil app: gaming -10, fintech 12, healthtech 14
app developer
localhost
product team
product manager: business_software 14
designer developer
mcp: business_software 9
build app
terraform
typescript: business_software 8
javascript
developpeur: gaming 8
developpeur web
developpement logiciel
developpement web: digital_media 12
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
generatif ai: business_software 13
llm: healthtech -10
large languag model
foundation model
ai model: greentech 11, business_software -8
ai agent: crm 11, business_software -8
gpt
chatgpt: digital_media 13
openai
agi
neural network: edtech 12
computer vision: business_software -10
gpu
gpus: greentech -8
inferenc: greentech -9
fine tuning
reinforcement learning
machin learning
deep learning
voice ai
speech recognition
nlp
robotic: big_data 15, greentech 8
robot
humanoid
eval
evaluation: big_data 13, healthtech 9, mobility_iot 15
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
cloud: big_data 21, crm 12
cloud computing
cloud infrastructur
data center
telecom: digital_media -11
telecommunication
telecom operator
broadband
5g
internet servic provider
wifi: fintech 11
wi fi
virtual machin
cloud cost: big_data 9, business_software 12
aws: cybersecurity 18, healthtech 13
hosting: business_software 11
server: big_data -10, cybersecurity 20, gaming 9, business_software -10
comput
chip: greentech -17, digital_media -8, business_software 14
semiconductor
satellit internet
esim
hebergement
infogeranc
operateur telecom
datacenter
centr donne
serveur
reseau: digital_media 16, business_software -13
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
home buyer: fintech 8
homebuyer: fintech 10
home buying
homeowner
housing: fintech -11
apartment
landlord
tenant
renter
property management
property manager
property: fintech 12
rental: ecommerce -12
short term rental: fintech 10
construction
contractor: greentech 15
architect
building permit
home: digital_media 11, business_software 11, mobility_iot -13
builder: fintech -11
roofing
home renovation
interior design
immobilier: digital_media 8
agenc immobilier
logement: ecommerce 13
locatair
proprietair
batiment: greentech 10
architectur: big_data 9, digital_media 8
promoteur immobilier
bien immobilier
traval: healthtech 8
copropriet
""",
    "other.travel": """
travel: fintech 10, digital_media 10
traveler: fintech 13
travel agent
hotel: business_software 10
vacation
vacation rental
trip
tourism
trip planning
hospitality
hostel
booking: business_software 12
touristiqu: digital_media 14
hotellery: digital_media 12
hotelier
voyag
vacanc
sejour
tourism durabl
restauration: digital_media 8
""",
    "other.food_agri": """
agricultur: healthtech 10, greentech -10
agtech
farmer
farming
farm: healthtech -12, mobility_iot 8
crop: healthtech -10
livestock
food tech
food production
alternatif protein
restaurant tech: ecommerce 11
brewery
food manufacturer
cooking
recip
kitchen
protein sourc
seafood
meat: greentech 46
agricol
agriculteur
agroalimentair
elevag: healthtech 23
eleveur
viticultur
cuisin
recett: ecommerce 14, digital_media 10
gastronomy
exploitation agricol
semenc
aquacultur
""",
    "other.consumer": """
dating
dating app
friend: ecommerce -9
friendship
relationship: crm 19, healthtech 29
roommat
pet: healthtech -8
pet owner
dog
wedding
religion
church
nonprofit
volunteer
charity
sport
sport team
athlet: healthtech 29
astrology
family: fintech 20, greentech -9, digital_media -8, business_software -11
search engin: edtech 9, mobility_iot 17
personal: cybersecurity 10, gaming -8
browser: crm -8, business_software 23
rencontr amoureus
mariag
animal compagny
benevol
sportif
famill: ecommerce 18, edtech -17
moteur recherch
genealogy
voisin
solidarit
loisir: ecommerce 9, digital_media 12
""",
    "other.industry": """
manufacturing: healthtech 11
factory
industrial robot
machin shop
cnc
3d printing
mechanical engineer
hardwar engineer
aerospac
space: edtech 13, healthtech -9, greentech 16
satellit
rocket: mobility_iot 11
launch: big_data 19, fintech 9, business_software 9, mobility_iot 19
defens: gaming -9, fintech -9, mobility_iot -12
military
dod
chemical: healthtech 15
material scienc
semiconductor
physic
quantum computing
quantum
simulation
cad
lab equipment
mining
industrial bio
synthetic biology
enzym: healthtech 20
fermentation
microb: healthtech 9
biomanufacturing: healthtech 15
mecaniqu
industry: gaming 11, fintech 19, ecommerce 13, healthtech -10, greentech 19, digital_media 13, business_software 20
industriel
industriell: mobility_iot 11
usinag
impression 3d
fabrication additif
aeronautiqu: mobility_iot -9
spatial
militair
material: greentech -15
chimy
chimiqu
quantiqu
calcul structur
conception mecaniqu
cao
metrology
instrumentation
proced: healthtech 8
composit
nanotechnology
capteur optiqu
bureau etude
sous traitanc
energy atomiqu
robotiqu industriell
optroniqu
cosmetiqu
textil
microfluidiqu
""",
    "other.public": """
government: greentech 19
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
association: fintech 8, ecommerce 13
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
outsourcing
conseil: fintech -11, business_software 16
cabinet conseil
conseil innovation
societ conseil: edtech 14, digital_media 9
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
integrateur: big_data 8
integration system
maitris ouvrag
expertis: fintech 9, edtech 11, mobility_iot -9
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

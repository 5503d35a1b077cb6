"""What is cited on IASP: its own pages, the press, and copies on unrelated sites."""

from technopark._kernel.citation import Citation, Confidence, SourceKind
from technopark.tables._entries import published

_COPY = "IASP China Office page, copy on an unrelated site"

JOIN_US = Citation(
    publisher=_COPY,
    title="Join Us",
    confidence=Confidence.MEDIUM,
    kind=SourceKind.COPY,
    note="undated; the amounts for affiliate and associate members are cut off",
)
PAYMENT = Citation(
    publisher=_COPY,
    title="Membership Payment",
    confidence=Confidence.MEDIUM,
    kind=SourceKind.COPY,
    note="undated; the copy carries news up to 2019-11-08",
)
FAQ = Citation(
    publisher="IASP",
    title="How to join, questions and answers",
    link="https://iasp.ws/join/faq",
    confidence=Confidence.HIGH,
)
BOTSWANA = Citation(
    publisher="Mine & Travel",
    title="The legacy of the 2014 IASP Africa Division conference",
    date="2014-05-28",
    link="https://minetravel.co.bw/general-news/2014/05/28/the-legacy-of-the-2014-iasp-africa-division-conference/",
    confidence=Confidence.MEDIUM,
    note="a decision on one member; no official wording of the category was readable",
)
DIRECTORY_2019 = Citation(
    publisher="IASP member directory, copy on an unrelated site",
    title="all entries as of 30 July 2019",
    date="2019-07-30",
    confidence=Confidence.HIGH,
    kind=SourceKind.COPY,
    note="read as practice: the directory publishes categories, not the rule behind them",
)
HOW_TO_VOTE = Citation(
    publisher="IASP 2018 Isfahan",
    title="How to vote for ISTT",
    date="c. 2016",
    link="http://iasp2018isfahan.com/HOW-TO-VOTE-FOR-ISTT.html",
    confidence=Confidence.HIGH,
    note="published before the vote of 22 September 2016",
)
DEFINITIONS = Citation(
    publisher="IASP",
    title="Definitions",
    link="https://iaspbrochure.iasp.ws/what-we-do-who-we-are-iasp-definitions",
    confidence=Confidence.HIGH,
    note="published after October 2023",
)

ONLINE = published(
    "IASP",
    "Online application",
    "undated",
    link="http://wwww.iasp.ws/web/guest/online-application",
    note="the same text as the questions and answers",
)
TEHRAN = published(
    "IRNA",
    "University of Tehran Science and Technology Park",
    "c. 2023-06",
    link="https://irna.ir/news/85130317",
    confidence=Confidence.MEDIUM,
)
ISFAHAN_2017 = published(
    "Isfahan Science and Technology Town",
    "Meeting of the IASP board in Málaga",
    "2017-03-07",
    confidence=Confidence.MEDIUM,
)
BIH_2014 = published(
    "Botswana Innovation Hub",
    "Botswana Innovation Hub gets full IASP membership",
    "2014-11-11",
    link="http://www.bih.co.bw/botswana-innovation-hub-gets-full-iasp-membership/",
)
APRIL_2025 = published(
    "IASP",
    "Five full members expand IASP's global network in April 2025",
    "2025-04",
    link="https://www.iasp.ws/activities/news/five-full-members-expand-iasp-s-global-network-in-april-2025",
)
PTA_2017 = published("Parque Tecnológico de Andalucía", "IASP board in Málaga", "2017-02")
SALLE_2018 = published(
    "La Salle Barcelona",
    "Josep M. Piqué chairs the IASP International Board of Directors",
    "2018-02-13",
    link="https://www.salleurl.edu/en/josep-m-pique-chairs-iasp-international-board-directors",
)
BOARD_2019 = published("IASP", "International Board meets in Málaga", "2019-02-19")
BOARD_2026 = published("Primeiro a Saber", "IASP board, February 2026", "2026-02-18")
ESPANOL_2026 = published("El Español", "IASP board, February 2026", "2026-02-10")
HEIDELBERG_2016 = published("Technologiepark Heidelberg", "On IASP", "2016-12-19")
PRESIDENT_2021 = published(
    "100matolog", "The president of IASP for the next two years", "2021-10-19"
)
SUCCESSOR = published("SISP", "A new president of IASP", "2023-09-28")
JANELA_2000 = published(
    "Janela na Web", "A direction for 2000 to 2004", "2000", confidence=Confidence.MEDIUM
)
ZAWYA_SRTI = published(
    "Zawya",
    "SRTI Park CEO elected regional president of IASP",
    "c. 2022",
    link="https://www.zawya.com/en/press-release/people-in-the-news/srti-park-ceo-hussain-al-mahmoudi-elected-regional-president-of-international-association-of-science-parks-si1qv74z",
    note="published between 2022 and 2024",
)
SEOUL = published(
    "Seoul Economic Daily", "On INNOPOLIS and IASP", "c. 2013", confidence=Confidence.MEDIUM
)
ZAWYA_2024 = published("Zawya", "On IASP", "2024-11-28", confidence=Confidence.MEDIUM)
MALAGA_2026 = published(
    "La Opinión de Málaga", "On IASP", "2026-02-10", confidence=Confidence.MEDIUM
)
RVCA_2014 = published(
    "RVCA",
    "Technoparks from all over the world will gather in Moscow",
    "2014-10-22",
    link="http://www.rvca.ru/eng/news/2014/10/22/Technoparks-from-all-over-the-world-will-gather-in-Moscow/",
)
STRATEGIGRAM_2014 = published(
    "Teknopark Istanbul",
    "Strategigram",
    "2014-08",
    link="http://en.teknoparkistanbul.com.tr/en/strategigramc",
)
SANZ = published(
    "Springer",
    "Sanz, chapter on the strategies of science parks",
    "undated",
    link="https://doi.org/10.1007/978-3-030-30963-3_2",
)

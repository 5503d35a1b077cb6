"""Companies that the Technopark counts as its successes.

The operator named all seven in July and October 2018. What they do is said in our words, from the
sources beside it; where none was found the description is empty and says so.
"""

from __future__ import annotations

from technopark._model.company import Company
from technopark.tables.network import sources as by

_NAMED = (by.MEDIAS24_2018, by.COMMUNIQUE_2018)

ALUMNI = (
    Company(
        id="m2t",
        name="M2T (Maroc Traitement de Transactions)",
        country="MA",
        description="Secure electronic payment transactions: people pay their phone, water and "
        "electricity bills in shops nearby, through a payment terminal.",
        sources=(*_NAMED, by.JEUNEAFRIQUE_M2T_2011, by.LAVIEECO_2015),
    ),
    Company(
        id="rekrute",
        name="Rekrute.com",
        country="MA",
        description="Online recruitment: a job portal between employers and candidates.",
        sources=(*_NAMED, by.AFRIK_REKRUTE_2006, by.LAVIEECO_2015),
    ),
    Company(
        id="value-pass",
        name="Value Pass",
        country="MA",
        description="Integrator of SAP, the software by which companies run their business.",
        sources=(*_NAMED, by.LAVIEECO_2015),
    ),
    Company(
        id="dataprotect",
        name="DataProtect",
        country="MA",
        description="Cybersecurity: protects the information and data of companies.",
        sources=(*_NAMED, by.LAVIEECO_2015, by.CYBERSECURITY_MAG_2022),
    ),
    Company(
        id="void",
        name="VOID",
        country="MA",
        description="Digital agency for online communication, in Morocco and France.",
        sources=(*_NAMED, by.COURRIER_VOID_2018),
    ),
    Company(id="atrait", name="Atrait", country="MA", sources=(*_NAMED, by.DOES_NOT_SAY)),
    Company(id="iprc", name="IPRC", country="MA", sources=(*_NAMED, by.DOES_NOT_SAY)),
)

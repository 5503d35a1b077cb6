"""Who published what about the Technopark network.

The day of a citation is the one printed; `c.` stands before one that was inferred from the text
or from what stands around it. Titles are the printed ones, or say what the piece is.
"""

from __future__ import annotations

from technopark._kernel.citation import Citation, Confidence
from technopark.tables._entries import copied, derived, published

# ---------------------------------------------------------------- the communiqué of October 2018

COMMUNIQUE_2018 = published(
    "MITC",
    "communiqué on its roadmap for 2020, as HuffPost Maghreb printed it",
    "2018-10-08",
    link="https://www.huffpostmaghreb.com/entry/"
    "le-technopark-dagadir-ouvrira-en-2019_mg_5bbb3d04e4b0876eda9fdbea",
)
AUJOURDHUI_2018 = published(
    "Aujourd'hui le Maroc",
    "Un quatrième Technopark à Agadir en 2019, MITC dévoile ses ambitions à l'horizon 2020",
    "c. 2018-10",
    link="http://aujourdhui.ma/high-tech/"
    "un-quatrieme-technopark-a-agadir-en-2019-mitc-devoile-ses-ambitions-a-lhorizon-2020",
)
LAVIEECO_2018 = published(
    "La Vie éco",
    "Agadir aura son technopark",
    "c. 2018-10-08",
    link="https://www.lavieeco.com/news/economie/agadir-aura-son-technopark.html",
)

# ------------------------------------------------------------------------------- 2002 until 2014

ECONOMISTE_2002 = published(
    "L'Economiste",
    "Casablanca Technopark héberge 37 entreprises",
    "2002-01-30",
    link="http://www.leconomiste.com/article/"
    "dossier-nticbrcasablanca-technopark-heberge-37-entreprises",
)
LAVIEECO_2005 = published(
    "La Vie éco",
    "Technopark de Casablanca : histoire d'une reconversion réussie",
    "c. 2005",
    link="https://www.lavieeco.com/economie/"
    "technopark-de-casablanca-histoire-dune-reconversion-reussie-1754/",
    note="the piece speaks of five years of existence, so it may be of 2006",
)
LAVIEECO_2007 = published(
    "La Vie éco",
    "Incubation de start-up : pari gagné pour le Technopark de Casa",
    "2007-06",
    link="https://www.lavieeco.com/economie/"
    "incubation-de-start-up-pari-gagne-pour-le-technopark-de-casa-2614/",
)
JEUNEAFRIQUE_2009 = published(
    "Jeune Afrique",
    "Informatique : le Maroc multiplie les technopôles",
    "2009-10-14",
    link="https://jeuneafrique.com/200563/archives-thematique/"
    "informatique-le-maroc-multiplie-les-technop-les",
)
LAVIEECO_2010 = published(
    "La Vie éco",
    "Le technopark de Casa fait des petits",
    "c. 2010",
    link="https://www.lavieeco.com/en-direct/le-technopark-de-casa-fait-des-petits-15020/",
)
WIKIPEDIA_2011 = copied(
    "Wikipedia in French, copy at fr-academic.com", "Technopark de Casablanca", "c. 2011"
)
INTERVIEW_2012 = copied(
    "interview with Lamiae Benmakhlouf, copy at vitaminedz.com",
    "Lamiae Benmakhlouf : l'engouement est tel que le Technopark sera dupliqué à Rabat",
    "c. 2012",
    confidence=Confidence.HIGH,
    note="of 2011 or 2012: ten years after the opening",
)
AUJOURDHUI_2012 = published(
    "Aujourd'hui le Maroc",
    "Technopark Casablanca célèbre ses dix ans d'innovation",
    "2012-01",
    link="https://aujourdhui.ma/focus/technopark-casablanca-celebre-ses-dix-ans-dinnovation-81277",
)
MADEINCITY_2012 = published(
    "madein.city",
    "Technopark, 10 ans au service de l'innovation",
    "c. 2012-01",
    link="https://www.madein.city/casablanca/fr/stories/"
    "technopark-10-ans-au-service-de-l-innovation-5176/",
)
LESOIR_2012 = published(
    "Le Soir échos",
    "Technopark Rabat, prices and places, in the archive of Maghress",
    "c. 2012-02",
    link="https://maghress.com/fr/lesoir/41746",
)
LESECHOS_2012 = published(
    "Les Echos quotidien",
    "Technopark Rabat, call for expressions of interest, in the archive of Maghress",
    "c. 2012-02",
    link="https://maghress.com/fr/lesechos/19060",
)
TELQUEL_2012 = published(
    "TelQuel",
    "Technopark. Un modèle à développer",
    "2012-02-13",
    link="https://telquel.ma/2012/02/13/technopark-un-modele-a-developper_1063",
)
USINE_DIGITALE_2014 = published(
    "L'Usine Digitale",
    "Casablanca, un technoparc générateur de PME numériques",
    "c. 2014",
    link="https://www.usine-digitale.fr/editorial/"
    "casablanca-un-technoparc-generateur-de-pme-numeriques.N228872",
    note="of 2013 or 2014",
)
WIKIPEDIA_2015 = published(
    "Wikipedia in French",
    "Technopark (Casablanca)",
    "c. 2015",
    link="https://fr.wikipedia.org/wiki/Technopark_de_Casablanca",
    confidence=Confidence.MEDIUM,
    note="a version that expects the opening in Tanger in 2015",
)

WIKIPEDIA_OTHER = published(
    "Wikipedia in French",
    "Technopark de Casablanca, another version",
    "c. 2015",
    link="https://fr.wikipedia.org/wiki/Technopark_de_Casablanca",
    confidence=Confidence.LOW,
    note="it counts 230 companies in 2014",
)

# ------------------------------------------------------------------------------- 2015 until 2018

MEDIAS24_2015 = published(
    "Médias24",
    "Un technopark à Tanger dans 6 mois",
    "c. 2015-04",
    link="https://www.medias24.com/ECONOMIE/ECONOMIE/"
    "154145-Un-technopark-a-Tanger-dans-6-mois.html",
)
LE360_2015 = published(
    "Le360",
    "Technopark, ses réussites et ses projets",
    "2015-05-22",
    link="https://fr.le360.ma/economie/technopark-ses-reussites-et-ses-projets-40701",
    note="a review of L'Economiste of that day",
)
LAVIEECO_2015 = published(
    "La Vie éco",
    "Plus de 700 entreprises ont été hébergées par le Technopark de Casablanca depuis 2001",
    "c. 2015-06",
    link="https://www.lavieeco.com/?p=62704",
    note="of the first half of 2015",
)
CHALLENGE_2015 = published(
    "Challenge",
    "Tanger aura enfin son Technopark",
    "c. 2015-06",
    link="http://www.challenge.ma/tanger-aura-enfin-son-technopark-54482/",
)
YAWATANI_2015 = published(
    "Yawatani",
    "Le Technopark de Tanger ouvrira ses portes en septembre",
    "c. 2015-08",
    link="http://www.yawatani.com/index.php/economie-rss/"
    "8762-le-technopark-de-tanger-ouvrira-ses-portes-en-septembre",
)
YAWATANI_2015_SUMMER = published(
    "Yawatani",
    "Maroc, l'été des startups : une trentaine de startup pour le nouveau Technopark de Tanger",
    "c. 2015-08",
    link="http://www.yawatani.com/index.php/economie/"
    "8899-maroc-l-ete-des-startups-une-trentaine-de-startup-pour-le-nouveau-technopark-de-tanger",
)
WAMDA_2015 = published(
    "Wamda",
    "Tanger attire le Technopark",
    "2015-10",
    link="https://www.wamda.com/fr/2015/10/tanger-attire-le-technopark",
)
ERA_2016 = published(
    "Era Environnement",
    "Technopark, fifteen years",
    "2016-06-15",
    link="https://www.eraenvironnement.com/tag/technopark/",
)
INDUSTRIES_2016 = published(
    "industries.ma",
    "Technopark célèbre son 15e anniversaire",
    "c. 2016-06",
    link="https://industries.ma/technopark-celebre-15e-anniversaire",
)
LAVIEECO_2016 = published(
    "La Vie éco",
    "fifteen years of Technopark, in the archive of Maghress",
    "c. 2016-06",
    link="https://maghress.com/fr/lavieeco/98882",
)
H24INFO_2016 = published(
    "H24 Info",
    "Technopark: 15 ans, et déjà 900 entreprises accompagnées",
    "c. 2016-06",
    link="http://www.h24info.ma/economie/entreprises/"
    "technopark-deja-900-entreprises-accompagnees/43795",
)
LAVIEECO_END_2016 = published(
    "La Vie éco",
    "Les Technoparks de Rabat et de Tanger sur les pas de celui de Casablanca",
    "c. 2016-12",
    link="https://www.lavieeco.com/economie/"
    "les-technoparks-de-rabat-et-de-tanger-sur-les-pas-de-celui-de-casablanca/",
)
LEREPORTER_2017 = published(
    "Le Reporter", "Maroc Numeric Fund", "2017", link="https://lereporter.ma/?p=18660"
)
LESITEINFO_2018 = published(
    "Le Site Info",
    "Technopark de Tanger, le futur hub digital du Nord",
    "2018-02",
    link="http://www.lesiteinfo.com/economie/technopark-de-tanger-le-futur-hub-digital-du-nord/",
)
MEDIAS24_2018 = published(
    "Médias24",
    "Interview. Le Technopark héberge 300 entreprises et voit grand pour l'avenir",
    "2018-07-31",
    link="https://www.medias24.com/MAROC/Tech-Medias/"
    "184866-Interview.-Le-Technopark-heberge-300-entreprises-et-voit-grand-pour-l-avenir.html",
)
JEUNEAFRIQUE_2018 = published(
    "Jeune Afrique",
    "Maroc : à Tanger, nous allons enclencher les mêmes dynamiques qu'à Casa",
    "c. 2018-04",
    link="http://www.jeuneafrique.com/mag/549146/economie/"
    "maroc-a-tanger-nous-allons-enclencher-les-memes-dynamiques-qua-casa/",
    note="two years after the opening, the month inferred",
)
HUFFPOST_2018 = published(
    "HuffPost Maghreb",
    "interview with Lamiae Benmakhlouf",
    "2018-10-18",
    link="https://www.huffpostmaghreb.com/entry/lamiae-benmakhlouf-dg-du-technopark-nous-aimerions-"
    "mettre-la-technologie-au-service-des-regions_mg_5bc78086e4b0d38b58748709",
)
LEMATIN_2018 = published(
    "Le Matin",
    "Technopark région Souss-Massa",
    "c. 2018-08",
    link="https://lematin.ma/journal/2018/technopark-region-souss-massa/298026.html",
    note="of 2018, the month inferred from its place in the series",
)

# -------------------------------------------------------- what alumni do, and partners, by others

JEUNEAFRIQUE_M2T_2011 = published(
    "Jeune Afrique",
    "Monétique : le marocain Mourad Mekouar voit loin",
    "2011-04-13",
    link="https://jeuneafrique.com/30261/economie-entreprises/"
    "mon-tique-le-marocain-mourad-mekouar-voit-loin",
)
AFRIK_REKRUTE_2006 = published(
    "Afrik.com",
    "ReKrute.com, premier portail de l'Emploi et du Recrutement au Maroc",
    "c. 2006-02",
    link="https://afrik.com/rekrute-com-premier-portail-de-l-emploi-et-du-recrutement-au-maroc",
)
COURRIER_VOID_2018 = published(
    "Le Courrier de l'Atlas",
    "Mehdi Najeddine : on se place comme le Hermès du digital",
    "c. 2018",
    link="https://www.lecourrierdelatlas.com/"
    "entrepreneur-des-deux-rives-mehdi-najeddine-on-se-place-comme-le-hermes-du-digital--19774",
)
CYBERSECURITY_MAG_2022 = published(
    "Africa Cybersecurity Mag",
    "Souveraineté numérique et protection des données en Afrique avec Ali El Azzouzi",
    "c. 2022-05",
    link="https://cybersecuritymag.africa/index.php/"
    "souverainete-numerique-et-protection-des-donnees-afrique-avec-Ali-EL-AZZOUZI",
)
TICMAG_FACTORY_2017 = published(
    "TIC Mag",
    "Mehdi Alaoui : la Factory est un espace de collaboration entre start-ups et grands groupes",
    "c. 2017-09",
    link="https://www.digitalbusiness.africa/"
    "mehdi-alaoui-factory-espace-de-collaboration-entre-start-ups-grands-groupes/",
)
ECONOMISTE_INJAZ_2017 = published(
    "L'Economiste",
    "Injaz Al Maghrib fête 10 ans de soutien à l'entrepreneuriat",
    "2017-10-12",
    link="https://www.leconomiste.com/article/"
    "1018648-injaz-al-maghrib-fete-10-ans-de-soutien-l-entrepreneuriat",
)
LEMATIN_ENACTUS_2016 = published(
    "Le Matin",
    "Enactus Morocco et le Réseau Entreprendre Maroc, partenaires dans la réussite des jeunes "
    "entrepreneurs",
    "2016",
    link="http://lematin.ma/journal/2016/enactus-morocco-et-le-reseau-entreprendre-maroc-"
    "partenaires--dans-la-reussite-des-jeunes-entrepreneurs/256634.html",
)
ALLAFRICA_2024 = published(
    "allAfrica",
    "programmes of the university UM6P with the Technopark",
    "2024-05",
    link="https://fr.allafrica.com/stories/202405300518.html",
)

# ------------------------------------------------------------------------------- 2019 until 2022

INFOMEDIAIRE_2019 = published(
    "Infomédiaire",
    "Agadir : la Cité de l'Innovation ouvre ses portes",
    "2019-09",
    link="https://www.infomediaire.net/agadir-la-cite-de-linnovation-ouvre-ses-portes/",
)
INFOMEDIAIRE_2020 = published(
    "Infomédiaire",
    "Le Technopark exonère les entreprises hébergées de 50% du loyer du 2ème trimestre 2020",
    "2020-07",
    link="https://www.infomediaire.net/solidarite-le-technopark-exonere-les-entreprises-"
    "hebergees-de-50-du-loyer-du-2eme-trimestre-2020/",
)
CHALLENGE_2020 = published(
    "Challenge",
    "Technopark d'Agadir: les travaux ont atteint 90%",
    "c. 2020",
    link="https://www.challenge.ma/technopark-dagadir-les-travaux-ont-atteint-90-171958/",
)
LESECO_CITE_2021 = published(
    "Les Inspirations ÉCO",
    "Agadir: Cité de l'innovation, 29 startups déjà installées",
    "c. 2021-01",
    link="https://leseco.ma/business/agadir-cite-de-linnovation-29-startups-deja-installees.html",
)
LESECO_MARCH_2021 = published(
    "Les Inspirations ÉCO",
    "Le Technopark d'Agadir sera bientôt livré",
    "c. 2021-02",
    link="https://leseco.ma/maroc/le-technopark-dagadir-sera-bientot-livre.html",
    note="after 28 January 2021; expects the delivery in March",
)
LESECO_2021 = published(
    "Les Inspirations ÉCO",
    "Agadir: le Technopark bientôt livré, une centaine de startups et PME attendues",
    "c. 2021-05",
    link="https://leseco.ma/maroc/"
    "agadir-le-technopark-bientot-livre-une-centaine-de-startups-et-pme-attendues.html",
)
LE360_2021 = published(
    "Le360",
    "Le Technopark d'Agadir bientôt livré",
    "2021-05-20",
    link="https://fr.le360.ma/economie/le-technopark-dagadir-bientot-livre-238835",
    note="a review of Aujourd'hui le Maroc of that day",
)
TECHMORAN_2021 = published(
    "Techmoran",
    "the Africa division of IASP and its members",
    "c. 2020 to 2021",
    confidence=Confidence.MEDIUM,
)
MAROC_DIPLOMATIQUE_2021 = published(
    "Maroc Diplomatique",
    "Un Technopark à Fès pour consolider l'attractivité économique de la région",
    "2021-05",
    link="https://maroc-diplomatique.net/"
    "un-technopark-a-fes-pour-consolider-lattractivite-economique-de-la-region/",
    note="prints 7,000 hectares where 7,000 square metres are meant",
)
INFOMAGAZINE_2021 = published(
    "Infomagazine",
    "the Technoparks and their sectors",
    "2021-10",
    link="https://infomagazine.ma/?p=3170",
)
MEDIAS24_2021 = published(
    "Médias24",
    "Oujda aura bientôt son Technopark",
    "2021-10-28",
    link="https://static.medias24.com/2021/10/28/oujda-aura-bientot-son-technopark/",
)
LESITEINFO_2021 = published(
    "Le Site Info",
    "Le Technopark, une Silicon Valley de Casablanca",
    "2021-12",
    link="https://www.lesiteinfo.com/economie/le-technopark-une-silicon-valley-de-casablanca/",
)
INFOMEDIAIRE_2021 = published(
    "Infomédiaire",
    "3.000 entreprises et 15.000 emplois au tableau du Technopark",
    "2021-12",
    link="https://www.infomediaire.net/3-000-entreprises-et-15-000-emplois-au-tableau-du-technopark/",
)
LESECO_FES_2022 = published(
    "Les Inspirations ÉCO", "Technopark Fès", "c. 2022", link="https://leseco.ma/?p=214486"
)
TELQUEL_2022 = published(
    "TelQuel",
    "Le Technopark d'Oujda ouvrira bientôt ses portes",
    "2022-09-19",
    link="https://telquel.ma/instant-t/2022/09/19/"
    "le-technopark-doujda-ouvrira-bientot-ses-portes_1784796/",
)
JEUNEAFRIQUE_2022 = published(
    "Jeune Afrique",
    "Maroc : Technopark, plongée au cœur d'une pépinière de start-up",
    "2022-09",
    link="https://www.jeuneafrique.com/1377073/economie/"
    "maroc-technopark-plongee-au-coeur-dune-pepiniere-de-start-up/",
)
LAVIEECO_2022 = published(
    "La Vie éco",
    "Technopark : l'écosystème startup à la conquête de nouvelles régions",
    "2022-11",
    link="https://www.lavieeco.com/economie/"
    "technopark-lecosysteme-startup-a-la-conquete-de-nouvelles-regions/",
)
LNT_2022 = published(
    "La Nouvelle Tribune",
    "Les Technoparks se dotent de leur nouvelle feuille de route stratégique",
    "2022-12",
    link="https://lnt.ma/les-technoparks-se-dotent-de-leur-nouvelle-feuille-de-route-strategique/",
)
AFRICANMANAGER_2022 = published(
    "African Manager",
    "Maroc : une nouvelle feuille de route pour les Technoparks à l'horizon 2027",
    "c. 2022-12",
    link="https://africanmanager.com/"
    "maroc-une-nouvelle-feuille-de-route-pour-les-technoparks-a-lhorizon-2027/",
)
YABILADI_2022 = published(
    "Yabiladi",
    "Maroc : de nouveaux sites Technopark verront le jour",
    "2022-11",
    link="https://www.yabiladi.com/articles/details/133574/maroc-sites-technopark-verront-jour.html",
)

# --------------------------------------------------------------------------------- 2023 and after

LAVIEECO_2023 = published(
    "La Vie éco",
    "Technopark : neuf nouveaux sites à l'horizon 2027",
    "2023-01",
    link="https://www.lavieeco.com/affaires/technopark-neuf-nouveaux-sites-a-lhorizon-2027/",
)
INFOMEDIAIRE_2023 = published(
    "Infomédiaire",
    "Essaouira, un nouveau Technopark attendu au 4e trimestre 2023",
    "2023-07",
    link="https://www.infomediaire.net/essaouira-un-nouveau-technopark-attendu-au-4e-trimestre-2023/",
)
JEUNEAFRIQUE_2023 = published(
    "Jeune Afrique",
    "Au Maroc, MITC accélère sur les technoparks",
    "2023-07",
    link="https://www.jeuneafrique.com/1460656/economie-entreprises/"
    "au-maroc-mtic-accelere-sur-les-technoparks/",
)
TELQUEL_2023 = published(
    "TelQuel",
    "Lamiae Benmakhlouf : nous avons contribué à créer plus de 15.000 emplois",
    "2023-08-16",
    link="https://telquel.ma/2023/08/16/la-dg-du-technopark-lamiae-benmakhlouf-parie-sur-"
    "lacceleration-de-la-regionalisation-et-le-soutien-a-lentrepreneuriat-innovant_1826366",
)
H24INFO_2023 = published(
    "H24 Info",
    "Inauguration du Technopark d'Essaouira, le cinquième du genre au Maroc",
    "2023-11-24",
    link="https://www.h24info.ma/"
    "inauguration-du-technopark-dessaouira-le-cinquieme-du-genre-au-maroc/",
)
LIBE_2023 = published(
    "Libération (Morocco)",
    "Inauguration du Technopark d'Essaouira",
    "c. 2023-11",
    link="https://www.libe.ma/Inauguration-du-Technopark-d-Essaouira_a141519.html",
)
INFOMEDIAIRE_ESSAOUIRA = published(
    "Infomédiaire",
    "Essaouira : le 5ème Technopark du Maroc officiellement inauguré",
    "c. 2023-11",
    link="https://www.infomediaire.net/essaouira-le-5eme-technopark-du-maroc-officiellement-inaugure/",
)
ATALAYAR_2023 = published(
    "Atalayar",
    "Le Maroc inaugure son cinquième technoparc à Essaouira",
    "2023-12-02",
    link="https://www.atalayar.com/fr/articulo/economie-et-entreprises/"
    "maroc-inaugure-son-cinquieme-technoparc-essaouira/20231202080000194091.html",
)
LIBE_2024 = published(
    "Libération (Morocco)",
    "Lamiae Benmakhlouf : avec Marseille Innovation",
    "2024-01-12",
    link="https://m.libe.ma/Lamiae-Benmakhmouf-Avec-Marseille-Innovation-nous-sommes-en-train-"
    "de-developper-des-services-au-profit-des-startups_a142234.html",
)
ATALAYAR_2024 = published(
    "Atalayar",
    "Tecnopark Morocco, the safe incubator for start-ups",
    "2024-04-01",
    link="https://www.atalayar.com/en/articulo/economy-and-business/"
    "tecnopark-morocco-the-safe-incubator-for-start-ups/20240401190000198302.html",
)
ECONOMISTE_2024 = published(
    "L'Economiste",
    "Ghita Mezzour préside le conseil d'administration du MITC",
    "2024-04-23",
    link="https://redac.leconomiste.com/flash-infos/"
    "ghita-mezzour-preside-le-conseil-d-administration-du-mitc",
)
SOUSS_2024 = published(
    "souss.digital",
    "GITEX : le Technopark déploie sa nouvelle feuille de route 2027",
    "2024-05",
    link="https://souss.digital/2024/05/gitex-le-technopark-deploie-sa-nouvelle-feuille-de-route-2027/",
)
RESILIENT_2024 = published(
    "Digital Africa",
    "Technopark Maroc : notre rôle est d'accompagner les startups de bout en bout",
    "2024",
    link="https://resilient.digital-africa.co/blog/tech_voices/"
    "technopark-maroc-notre-role-est-daccompagner-les-startups-de-bout-en-bout/",
)
CHALLENGE_2024 = published(
    "Challenge",
    "Technopark Tiznit : lancement des travaux de construction",
    "2024-12",
    link="https://www.challenge.ma/technopark-tiznit-lancement-des-travaux-de-construction-292685/",
)
AUJOURDHUI_2024 = published(
    "Aujourd'hui le Maroc",
    "Après une année, le Technopark Essaouira affiche un avenir prometteur",
    "c. 2024-12",
    link="https://aujourdhui.ma/economie/"
    "apres-une-annee-le-technopark-essaouira-affiche-un-avenir-prometteur",
)
DETAFOUR_2025 = published(
    "Detafour",
    "the region of Rabat-Salé-Kénitra widens the network of Technoparks, in Arabic",
    "c. 2025",
    link="https://detafour.com/%D8%AC%D9%87%D8%A9-%D8%A7%D9%84%D8%B1%D8%A8%D8%A7%D8%B7-%D8%B3%D9%84%"
    "D8%A7-%D8%A7%D9%84%D9%82%D9%86%D9%8A%D8%B7%D8%B1%D8%A9-%D8%AA%D9%88%D8%B3%D8%B9-%D8%B4%D8%A8%"
    "D9%83%D8%A9-%D8%A7%D9%84%D8%AA%D9%83",
    confidence=Confidence.MEDIUM,
)
LIBE_2025 = published(
    "Libération (Morocco)",
    "Agadir : la commission régionale de la Cité de l'innovation Souss-Massa tient sa 16e réunion",
    "2025-06-30",
    link="https://m.libe.ma/Agadir-La-commission-regionale-de-la-Cite-de-l-innovation-Souss-Massa-"
    "tient-sa-16eme-reunion_a154614.html",
)

# ------------------------------------------------------------------------------- worked out here

DOES_NOT_SAY = derived(
    "description left empty",
    "no public source that says what the company does was found",
)
SPONSOR = Citation.proposal(
    "role of a corporate sponsor",
    "the communiqué names the company among the partners and not its part",
)
HOSTED_WHEN_FULL = derived(
    "capacity read from the companies hosted when the site was full",
    "no source prints a capacity of Casablanca in companies",
)
UNITS_ADDED_UP = derived("52 + 49 + 6 units", "the three figures of Challenge, c. 2020, added up")
YEAR_OF_PUBLICATION = derived(
    "in force from 1 January of the year in which the price was first published",
    "no source prints the first day of a price",
)

"""Who published what about parks outside the Technopark network.

A title is the one that the address prints, or says what the piece is. A day with `c.` before it is
the year for which the figure was given, as the day of the piece itself is not known.
"""

from __future__ import annotations

from technopark._kernel.citation import Confidence
from technopark.tables._entries import copied, derived, published

LOW, MEDIUM = Confidence.LOW, Confidence.MEDIUM

# ------------------------------------------------------------------------------------- Africa

WMC_2005 = published(
    "Webmanagercenter",
    "Technopole d'El Ghazela",
    "2005-07-30",
    link="https://webmanagercenter.com/2005/07/30/13647/technopole-d-el-ghazela",
)
WMC_2009 = published(
    "Webmanagercenter",
    "Tunisie - Technologies : 100 millions de dinars pour l'extension du pôle El Gazela",
    "2009-10-06",
    link="https://webmanagercenter.com/2009/10/06/81251/tunisie-technologies-100-millions-de-dinars-pour-l-extension-du-pole-elgazela",
)
ENTREPRISES_2025 = published(
    "Entreprises Magazine",
    "the technology parks El Ghazala and Manouba",
    "c. 2025",
    link="https://www.entreprises-magazine.com/?p=67871",
    confidence=MEDIUM,
)

# ------------------------------------------------------------------------------------- Europe

MINUTEN_2007 = published(
    "20 Minuten, agency report of sda",
    "Innovation unter einem Dach",
    "c. 2007",
    link="https://www.20min.ch/story/innovation-unter-einem-dach-629246607901",
)
ALL_ELECTRONICS = published(
    "all-electronics.de",
    "Technopark Zürich: 34 companies took more space in the year",
    "c. 2007",
    confidence=MEDIUM,
)
LBANK_2013 = published(
    "L-Bank technology parks",
    "news of the technology parks in Stuttgart, Tübingen-Reutlingen and Karlsruhe",
    "c. 2013",
    link="https://www.techpark.de/tpk/inhalt/nav/aktuelles1/news-und-presse/detail.xml?id=142&ceid=115425&dyn=true",
)
RECHNUNGSHOF_2019 = published(
    "Rechnungshof Rheinland-Pfalz",
    "Jahresbericht 2019, Nr. 14: Technologiezentren des Landes",
    "c. 2019",
    link="https://rechnungshof.rlp.de/veroeffentlichungen/jahresberichte/jahresbericht-2019/nr-14-technologiezentren-des-landes",
)
KOBLENZ_2005 = copied(
    "study of former tenants, copy at 9dok.net",
    "results for companies formerly at the TZK",
    "c. 2005",
)
ADLERSHOF_2005 = copied(
    "Berlin Adlershof, copy at doczz.net", "In 2005 - Berlin Adlershof", "c. 2005"
)
ADLERSHOF_2006 = published(
    "Berlin Adlershof",
    "Wachstum von innen",
    "c. 2006",
    link="https://adlershof.de/news/wachstum-von-innen",
)
MORGENPOST_2008 = published(
    "Berliner Morgenpost",
    "Technologiepark boomt, Medienstadt schwächelt",
    "2008",
    link="https://www.morgenpost.de/bezirke/tempelhof-schoeneberg/article103148109/Technologiepark-boomt-Medienstadt-schwaechelt.html",
)
ADLERSHOF_2008 = copied(
    "Berlin Adlershof, copy at fdokument.com", "Geschäftsbericht Adlershof 2008", "c. 2008"
)
MORGENPOST_2013 = published(
    "Berliner Morgenpost",
    "Nummer eins der Technologieparks",
    "c. 2013",
    link="https://www.morgenpost.de/printarchiv/berlin/article127040820/Nummer-eins-der-Technologieparks.html",
)
LETROIS_2026 = published(
    "Le Trois",
    "Étupes : la pépinière de Technoland, point d'entrée pour les créateurs d'entreprises",
    "c. 2026",
    link="https://letrois.info/economie-social/etupes-la-pepiniere-de-technoland-point-dentree-pour-les-createurs-dentreprises/",
)
PRESSELIB_2012 = published(
    "PresseLib",
    "La technopole s'agrandit, Newton va sortir de terre",
    "c. 2012",
    link="https://presselib.com/article/la-technopole-sagrandit-newton-va-sortir-de-terre",
)
PRESSELIB_2025 = published(
    "PresseLib",
    "Hélioparc : innovation, entreprise, croissance à Pau, en Béarn",
    "c. 2025",
    link="https://presselib.com/article/helioparc-innovation-entreprise-croissance-pau-bearn",
)
VIE_ECONOMIQUE_2023 = published(
    "La Vie économique",
    "Hélioparc, technopole en mouvement",
    "c. 2023",
    link="https://www.vie-economique.com/actualites/helioparc-technopole-en-mouvement/",
)
LEON_2019 = published(
    "Diario de León",
    "El Edificio de Usos Comunes carece de espacio para acoger nuevos proyectos",
    "2019-03-29",
    link="https://diariodeleon.es/leon/190329/964873/edificio-usos-comunes-carece-espacio-acoger-nuevos-proyectos_amp.html",
)
PTA_2022 = published(
    "La Opinión de Málaga",
    "impacto económico y empleo del PTA",
    "2022-12-05",
    link="https://www.laopiniondemalaga.es/malaga/2022/12/05/impacto-economico-empleo-pta-malaga-pib-79590082.html",
)
PTA_2016 = published(
    "La Opinión de Málaga",
    "El PTA cierra con aumento de empleo y empresas",
    "2016-03-11",
    link="http://www.laopiniondemalaga.es/malaga/2016/03/11/pta-cierra-aumento-empleo-empresas/835100.html",
)
PTA_2012 = published(
    "La Opinión de Málaga",
    "El PTA firma 20 años de alza constante de empresas, con la ampliación ultimada",
    "2012-12-10",
    link="https://www.laopiniondemalaga.es/malaga/2012/12/10/pta-firma-20-anos-alza-constante-empresas-ampliacion-ultimada/553761.html",
)
PTA_2010 = copied(
    "news of Málaga, copy in the forum zonamalaguista",
    "the technology park of Málaga in 2010",
    "c. 2010",
)
UCO_2004 = published(
    "University of Córdoba",
    "communication of 15 June 2004 on the technology park of Andalusia",
    "2004-06-15",
    link="http://uco.edu.es/comunicacion/component/k2/item/143-20040615?print=1&tmpl=component",
)
PTA_2024 = copied(
    "news of Málaga TechPark, copy at biblioteca.cibeles.net",
    "Málaga TechPark roza los 28.000 trabajadores y supera los 4.000 millones de euros en facturación",
    "c. 2024",
)
APTE_2021 = published(
    "Parc Científic de Barcelona",
    "Occupancy rises 2.5% at science and technology parks in 2021",
    "c. 2022",
    link="https://www.pcb.ub.edu/en/occupancy-rises-2-5-at-science-and-technology-parks-in-2021/",
)
CINCODIAS_2004 = published(
    "Cinco Días",
    "the science parks of Spain",
    "2004-01-13",
    link="https://cincodias.elpais.com/cincodias/2004/01/13/empresas/1074164335_850215.html",
)
JRC_2014 = published(
    "European Commission, Joint Research Centre",
    "Setting up, managing and evaluating EU science and technology parks",
    "2014-05",
    link="https://s3platform.jrc.ec.europa.eu/w/setting-up-managing-and-evaluating-eu-science-and-technology-parks-an-advice-and-guidance-report-on-good-practice-may-2014-",
)
KENT_2010 = published(
    "Five Parishes Group",
    "comments on Kent Science Park",
    "c. 2010",
    link="http://www.fiveparishes.org.uk/news/Our-Comments/news.aspx?p=103296",
    confidence=LOW,
    note="campaigners; they report the park's own figure and theirs",
)
FDI_2004 = published(
    "fDi Intelligence",
    "Science park trend",
    "c. 2004",
    link="https://www.fdiintelligence.com/content/news/science-park-trend-24195",
)
EUROPE_RE_2004 = published(
    "europe-re.com",
    "Scottish science parks provide tested opportunity to developers",
    "c. 2004",
    link="http://europe-re.com/scottish-science-parks-provide-tested-opportunity-to-developers/22068",
)
SCIENCE_OMEGA_2013 = published(
    "Science Omega",
    "A new dawn for UK science parks",
    "c. 2013",
    link="http://www.scienceomega.com/article/1094/a-new-dawn-for-uk-science-parks/",
)
DARESBURY_2017 = published(
    "STFC CERN Business Incubation Centre",
    "Strong exports and sales growth at Sci-Tech Daresbury",
    "c. 2017",
    link="https://www.cernbic.stfc.ac.uk/Pages/Strong-exports-and-sales-growth-at-Sci-Tech-Daresbury.aspx",
)
DARESBURY_SURVIVAL = published(
    "Sci-Tech Daresbury",
    "Sci-Tech Daresbury named leading UK science park",
    "c. 2017",
    link="https://sci-techdaresbury.com/sci-tech-daresbury-named-leading-uk-science-park",
)
DARESBURY_2020 = published(
    "LBN Daily",
    "Sci-Tech Daresbury secures 28 tenants in 2020",
    "c. 2020",
    link="https://lbndaily.co.uk/amp/sci-tech-daresbury-secures-28-tenants-2020",
)
CAMBRIDGE_2010 = published(
    "Estates Gazette",
    "Cambridge Science Park",
    "c. 2010",
    link="https://www.estatesgazette.co.uk/?p=714335",
)
SURREY_2012 = copied(
    "book chapter on Surrey Research Park, copy at what-when-how.com",
    "Technopolis: best practices for science and technology cities",
    "c. 2012",
)
TURKU_2013 = published(
    "Nordicum",
    "Real Estate Annual Finland 2013, page 46",
    "2013",
    link="https://view.joomag.com/nordicum-real-estate-annual-finland-2013/0598090001399892984/p46?short",
)
TECHNOPOLIS_JUNE_2011 = published(
    "Technopolis Plc",
    "half-year report, January to June 2011",
    "c. 2011",
    link="https://csf.omxgroup.com/cns-web/oam/viewOamDisclosureSwitchMessage.action?disclosureId=288926",
)
TECHNOPOLIS_SEPTEMBER_2012 = published(
    "Technopolis Plc",
    "osavuosikatsaus 1.1. - 30.9.2012",
    "2012-10-26",
    link="http://www.globenewswire.com/news-release/2012/10/26/500134/0/fi/Technopolis-konsernin-osavuosikatsaus-1-1-30-9-2012.html",
)
TECHNOPOLIS_MARCH_2013 = published(
    "Technopolis Plc",
    "interim report, 1 January to 31 March 2013",
    "c. 2013",
    link="https://www.technopolis.fi/en/tp_document/technopolis-group-interim-report-january-1-march-31-2013/",
)
TECHNOPOLIS_JUNE_2012 = published(
    "Technopolis Plc",
    "half-year report, January to June 2012",
    "c. 2012",
    link="https://csf.omxgroup.com/cns-web/oam/viewOamDisclosure.action?disclosureId=301386",
)
TECHNOPOLIS_JUNE_2013 = published(
    "Technopolis Plc",
    "half-year report, January to June 2013",
    "c. 2013",
    link="https://csf.omxgroup.com/cns-web/oam/viewOamDisclosureSwitchMessage.action?disclosureId=308901",
)
TALLINN_2014 = published(
    "City of Tallinn",
    "Business districts",
    "c. 2014",
    link="https://www.tallinn.ee/eng/clustersinestonia/Business-districts-2",
)
ARIPAEV_2013 = published(
    "Äripäev",
    "Technopolis Ülemiste kasvatas käivet",
    "2013-05-14",
    link="https://aripaev.ee/uudised/2013/05/14/technopolis-ulemiste-kasvatas-kaivet",
)
MOSCOW_2017 = copied(
    "news of the Moscow technoparks, copy at milalis.ru",
    "5 % of the space in Moscow's technoparks is free",
    "c. 2017",
)
MOSCOW_2016 = published(
    "Nanonewsnet",
    "four times as many technoparks in Moscow",
    "2016",
    link="https://www.nanonewsnet.ru/news/2016/tekhnoparkov-v-moskve-stalo-v-chetyre-raza-bolshe",
    confidence=MEDIUM,
)
MOSCOW_2014 = copied(
    "news of the Moscow technoparks, copy at xn--i1a3b.net",
    "Moscow wants to develop its technoparks",
    "c. 2014",
)
MOSCOW_2022 = published(
    "Vedomosti",
    "why a city needs technoparks",
    "c. 2022",
    link="https://www.vedomosti.ru/gorod/ourcity/articles/zachem-gorodu-tehnoparki",
)
TECHNOPOLIS_MOSCOW_2017 = copied(
    "news of Technopolis Moskva, copy at comestate.ru",
    "19 companies became new residents of Technopolis Moskva",
    "c. 2017",
)
TURKEY_2013 = published(
    "myfikirler.org",
    "how technoparks grow",
    "c. 2013",
    link="https://www.myfikirler.org/teknoparklarin-buyume-stratejileri.html",
    confidence=MEDIUM,
)

# --------------------------------------------------------------------------------------- Asia

LEGCO_2020 = copied(
    "Legislative Council of Hong Kong, copy at docslib.org",
    "latest development of the Hong Kong Science Park and industrial estates",
    "2020",
    confidence=Confidence.HIGH,
)
LEGCO_2021 = copied(
    "Legislative Council of Hong Kong, copy at vdocument.in",
    "LC Paper No. CB(1)647/20-21(03), revised",
    "c. 2021",
    confidence=Confidence.HIGH,
)
EXPRESS_2024 = published(
    "The New Indian Express",
    "Kochi Infopark's growth trajectory goes up, up and away",
    "2024-11-26",
    link="https://www.newindianexpress.com/states/kerala/2024/Nov/26/kochi-infoparks-growth-trajectory-goes-up-up-and-away",
)
WIKIPEDIA_KERALA = copied("Wikipedia, copy at gateway.ipfs.io", "Technopark, Kerala", "c. 2015")
COCHINEWS_2022 = published(
    "Cochinews",
    "Kochi Infopark breaks into sprint as Technopark slacks",
    "c. 2022",
    link="https://cochinews.com/kochi-infopark-breaks-into-sprint-as-technopark-slacks/",
)
BUSINESSLINE_2021 = published(
    "The Hindu Business Line",
    "Kochi Infopark adds 10 lakh sq ft of additional space",
    "c. 2021",
    link="https://www.thehindubusinessline.com/info-tech/kochi-infopark-adds-10-lakh-sq-ft-of-additional-space/article35484174.ece",
)
SINGAPORE_2023 = copied(
    "news of the Singapore Science Park, copy at xfqyw.cn",
    "the Singapore Science Park and its extension",
    "2023-06-27",
)
ASCENDAS_2016 = published(
    "Ascendas Reit",
    "annual report 2015/2016, page 79",
    "c. 2016",
    link="https://investor.capitaland-ascendasreit.com/misc/ar2016/files/assets/basic-html/page79.html",
)
HSINCHU_2015 = copied(
    "page of a builder, copy at hondapac.com.tw", "the business district of Hsinchu", "c. 2015"
)
WIKIPEDIA_HSINCHU = copied(
    "Wikipedia in Chinese, copy at wiwikim.kfd.me", "新竹科學園區", "c. 2024"
)
HSINCHU_2025 = published(
    "Yahoo News Taiwan",
    "竹科今年引進37家新創企業 明年營業額再創歷史新高",
    "c. 2025",
    link="https://tw.news.yahoo.com/%E7%AB%B9%E7%A7%91%E4%BB%8A%E5%B9%B4%E5%BC%95%E9%80%B237%E5%AE%B6%E6%96%B0%E5%89%B5%E4%BC%81%E6%A5%AD-%E6%98%8E%E5%B9%B4%E7%87%9F%E6%A5%AD%E9%A1%8D%E5%86%8D%E5%89%B5%E6%AD%B7%E5%8F%B2%E6%96%B0%E9%AB%98-080625983.html",
)
UDN_2025 = published(
    "United Daily News",
    "Project X of the Hsinchu Science Park",
    "c. 2025",
    link="https://udn.com/news/story/7240/9008685",
)
HOUSEFUN_2019 = published(
    "HouseFun",
    "Hsinchu Biomedical Park, Biotech Building 2",
    "c. 2019",
    link="https://news.housefun.com.tw/news/article/248932240054.html",
)
YILAN_2020 = published(
    "NT News",
    "宜科園區爆發性成長 標準廠房樓板面積近99滿租",
    "c. 2020",
    link="https://ntnews.com.tw/%E5%AE%9C%E7%A7%91%E5%9C%92%E5%8D%80%E7%88%86%E7%99%BC%E6%80%A7%E6%88%90%E9%95%B7-%E6%A8%99%E6%BA%96%E5%BB%A0%E6%88%BF%E6%A8%93%E6%9D%BF%E9%9D%A2%E7%A9%8D%E8%BF%9199%E6%BB%BF%E7%A7%9F-%E4%BA%8C",
)

# ----------------------------------------------------------------------------------- Americas

NBIA_2006 = published(
    "NBIA",
    "NBIA Review, June 2006: Southwest Michigan Innovation Center",
    "2006-06",
    link="http://www.nbia.org/resource_library/review_archive/0606_02.php",
)
BATTELLE_2007 = published(
    "SSTI",
    "AURP, Battelle release study on trends of research parks",
    "c. 2007",
    link="https://ssti.org/blog/aurp-battelle-release-study-trends-research-parks",
)
AURP_2012 = copied(
    "news of AURP, copy at innovationamerica.us",
    "University research parks drive innovation and growth",
    "c. 2012",
)
PORTO_DIGITAL_2021 = published(
    "Grão Inteligência",
    "Porto Digital: raio X de um dos principais parques tecnológicos brasileiros",
    "c. 2021",
    link="https://graointeligencia.com.br/porto-digital-raio-x-de-um-dos-principais-parques-tecnologicos-brasileiros",
)
VALOR_2023 = published(
    "Valor Econômico",
    "Parques tecnológicos: sinergia multiplica negócios",
    "2023-10-31",
    link="https://valor.globo.com/publicacoes/especiais/revista-inovacao/noticia/2023/10/31/parques-tecnologicos-sinergia-multiplica-negocios.ghtml",
)
BAGUETE_2012 = copied("Baguete, copy at diariodoriogrande.com", "Tecnopuc em expansão", "c. 2012")

# ----------------------------------------------------------------------------- worked out here

TRIPLED = derived("a third of what the area is to be after it is tripled", "1,500 m² ÷ 3")

"""Words of data: analytics, business intelligence, data engineering and science, databases."""

from typing import Final

from technopark.tables.lexicon.concept import MEDIUM, STRONG, WEAK, Concept

CONCEPTS: Final = (
    Concept(
        "big_data.core",
        STRONG,
        en="data analytics platform, analytics platform, data platform, business intelligence, business intelligence "
        "software, data warehouse, data science platform, data visualization",
        fr="big data, business intelligence, informatique décisionnelle, analyse de données, traitement de données, "
        "science des données, data science, plateforme de données, visualisation de données, entrepôt de données, "
        "veille concurrentielle, veille économique",
    ),
    Concept(
        "big_data.name",
        STRONG,
        en="bigdata, data scientist, data scientists, data engineering, data engineer, data engineers, data analytics, "
        "data analysis, data analyst, data analysts, data mining, data visualisation, dataviz, data pipeline, data "
        "pipelines, data warehousing, data lake, data lakes, data lakehouse, lakehouse, data stack, modern data "
        "stack, data infrastructure, data integration, data integrations, data quality, data catalog, data "
        "governance, data management, data team, data teams, data processing, data ingestion, data exploration, "
        "data observability, data transformation, data intelligence, data driven, data marketplace, data as a "
        "service, data provider, alternative data, open data, bi, bi tool, bi tools, product analytics, web "
        "analytics, user analytics, mobile analytics, customer analytics, people analytics, embedded analytics, "
        "analytics tool, analytics tools, analytics company, analytics, real time analytics, dataops, mlops, "
        "feature store, log management, text analysis, sentiment analysis, decision intelligence, competitive "
        "intelligence, consumer insights, ai analyst, cohort analysis, session replay, heatmaps",
        fr="bigdata, mégadonnées, data scientist, data scientists, analyse de données massives, fouille de données, "
        "data mining, datamining, textmining, fouille de textes, data visualisation, datavisualisation, dataviz, "
        "qualité des données, gestion des données, gestion de données, data management, datamanagement, gouvernance "
        "des données, intégration de données, intégration des données, open data, opendata, données ouvertes, "
        "données massives, décisionnel, décisionnelle, businessintelligence, bi, business analytics, analytics, web "
        "analytics, exploitation des données, valorisation des données, valorisation de données, données en temps "
        "réel, exploration de données, data lake, datalake, lac de données, data, veille stratégique, tableaux de "
        "bord décisionnels, data intelligence, data driven, mesure d'audience, infovisualisation, études "
        "quantitatives, datalab, datamart, mdm, moissonnage, crawling, knowledge discovery, moteurs de "
        "recommandation, cognos, business objects, talend, qlikview, qlik, données et intelligence artificielle, "
        "préparation des données, nettoyage de données, référentiel de données, données de référence, modélisation "
        "de données, analyse d'opinion, analyse de sentiment, analyse d'images satellites, études d'opinion, "
        "instituts d'études, panéliste, web sémantique, web de données, ingénierie des connaissances, analyse "
        "d'audience, analyse du web, cartographie de données, aspiration de données, croisement de données, données "
        "publiques, analyse de textes, analyse textuelle, analyse statistique, analyse marketing des données, "
        "plateforme data, solution data, projets data, stratégie data, expert en data, agence data, cabinet data, "
        "culture data, data center of excellence, mise en qualité des données, pilotage par la donnée, collecte et "
        "analyse de données, collecte et traitement de données, analyse et visualisation de données, analyse et "
        "traitement de données, stockage et traitement de données, données analytiques, analytics en temps réel, "
        "intelligence des données, intelligence analytique, plateforme analytique, solution analytique, outils "
        "analytiques, analyse décisionnelle, aide à la décision par les données, flux de données temps réel, "
        "observatoire de données, données de marché, études et sondages, institut de sondage, études consommateurs, "
        "enquêtes en ligne, sondages en ligne, panels de consommateurs, surveillance des prix, veille tarifaire, "
        "relevés de prix, analyse de marché, analyse de données marketing, analyse vidéo de données, intelligence "
        "marché, extraction de données, extraction d'informations, fouille du web, agrégation de données, fusion de "
        "données, appariement de données, annotation de données, données géospatiales, analyse géospatiale, données "
        "satellitaires, données d'observation, jumeau de données, bi mobile, bi en libre service, rapports "
        "décisionnels, reporting décisionnel, analyse des ventes et prévisions, prévision de la demande, prévisions "
        "de ventes, modèles statistiques, moteur d'analyse, moteur analytique, éditeur de logiciels décisionnels, "
        "éditeur de solutions décisionnelles, éditeur de logiciels d'analyse de données, éditeur de solutions big "
        "data",
        ar="البيانات الضخمة, تحليل البيانات, علم البيانات, ذكاء الأعمال, قواعد البيانات, قاعدة بيانات, معالجة "
        "البيانات, تجهيز البيانات, المعطيات الضخمة",
    ),
    Concept(
        "big_data.tools",
        MEDIUM,
        en="etl, elt, reverse etl, dbt, snowflake, databricks, redshift, bigquery, hadoop, apache spark, spark, "
        "kafka, tableau, looker, jupyter, jupyter notebooks, notebooks, pandas, airflow, a b testing, "
        "experimentation platform, knowledge graph, knowledge graphs, semantic layer, text mining, web "
        "scraping",
        fr="text mining, hadoop"
        ", power bi, tableau software, splunk, elasticsearch, hadoop et spark, intégration continue de données, "
        "extraction transformation chargement, connecteurs de données, cube olap, olap, qlik sense, spss, matlab, "
        "graphe de connaissances, ontologies, requêtage",
    ),
    Concept(
        "big_data.training",
        MEDIUM,
        en="data source, data collection, data labeling, data annotation, data products, data product, data set, "
        "dataset, datasets, training data, synthetic data"
        ", labeling",
        fr="jeux de données, jeu de données, collecte de données"
        ", étiquetage de données, données d'entraînement, données synthétiques, sources ouvertes de données, "
        "produits de données",
    ),
    Concept(
        "big_data.statistics",
        STRONG,
        en="predictive analytics, statistical analysis, statistics, statistical, time series, time series data, "
        "forecasting models, predictive models, predictive modeling"
        ", econometrics, forecasting software, anomaly detection, quantitative research",
        fr="analytique, analytiques, analyse prédictive, modèles prédictifs, modèle prédictif, prédictif, "
        "prédictive, prédiction, statistique, statistiques, statisticiens, séries temporelles, analyse "
        "sémantique, machine learning et statistique, études statistiques"
        ", détection d'anomalies, datascience, économétrie"
        ", modélisation prédictive, modélisation statistique, algorithmes prédictifs, intelligence prédictive, "
        "scoring, data scoring, prévisionnel statistique, actuariat statistique, analyse de séries, détection de "
        "signaux faibles, signaux faibles, analyse de tendances",
    ),
    Concept(
        "big_data.database",
        STRONG,
        en="database, databases, sql, nosql, postgres, postgresql, mysql, mongodb, clickhouse, duckdb, vector "
        "database, vector search, graph database, query engine, data store, data stores, serverless database, "
        "sql queries, streaming data, event streaming, stream processing, unstructured data, structured data, "
        "raw data, spreadsheets data, data api"
        ", cdc, vector store, columnar",
        fr="base de données, bases de données, sgbd, sql, nosql, requêtes, données structurées, données non "
        "structurées, moteur d'indexation, données brutes"
        ", base documentaire interrogeable, stockage de données, indexation de données, moteur de base de données, "
        "bases de données relationnelles, bases de données en mémoire, base de données graphe, administration de "
        "bases de données, migration de données",
        ar="لوحات القيادة, لوحة قيادة, إحصائيات",
    ),
    Concept(
        "big_data.display",
        MEDIUM,
        en="query, queries, querying, metrics, dashboards, dashboard, charts, visualizations, visualization, "
        "visualize, visualise",
        fr="tableaux de bord, indicateurs, visualisation"
        ", graphiques interactifs, rapports, infographies de données, kpi, indicateurs de performance",
    ),
    Concept(
        "big_data.data_word",
        MEDIUM,
        en="data, analyze, analyse, analyzes, analyzing, analysis, insights, insight, actionable insights, "
        "business data, analyst, analysts, observability, telemetry, event data, user behavior, user "
        "behaviour, measure, measurement, trends, benchmark, benchmarks, predict, predictions, prediction, "
        "forecast, forecasts, forecasting, market research, market intelligence, business insights, their "
        "data, your data, company data, data sources",
        fr="données, analyser, analyse, analyses, intelligence, modèles, algorithmes, algorithme, mesurer, études de "
        "marché, étude de marché, aide à la décision, vos données, leurs données, sources de données, flux de "
        "données, intelligence économique, veille, prévision, prévisions, comportements, comparatifs, interroger, "
        "croiser",
        ar="بيانات, البيانات, تحليل, معطيات, المعطيات",
    ),
    Concept(
        "big_data.weak",
        WEAK,
        en="machine learning models, ml models, ml engineers, machine learning, ai models, llm evaluation, model "
        "training, deep learning, real time, reports, reporting, decision making, decisions, understand, python, r, "
        "api, apis, pipeline, pipelines, scraping, extract, extraction, monitor, monitoring, logs, infrastructure, "
        "unstructured, search, intelligence platform, spreadsheets, spreadsheet, excel, optimize, questions in "
        "plain english, natural language, ask questions, rag, vector, crunch, geospatial, satellite imagery, "
        "indexing, surveys, survey, polling, performance, scale, experiments",
        fr="intelligence artificielle, apprentissage automatique, machine learning, deep learning, optimisation, "
        "modélisation, simulation numérique, temps réel, moteur de recherche, sémantique, indexation, "
        "information, informations, recommandation, sondage, sondages, enquêtes, études, calcul intensif, "
        "calcul, extraction, collecte, reporting, recherche d'information, flux, anticiper",
    ),
)

"""Words of running an organisation: people, accounts, law, documents, projects, operations."""

from typing import Final

from technopark.tables.lexicon.concept import CONNECTED, MEDIUM, STRONG, WEAK, Concept

CONCEPTS: Final = (
    Concept(
        "business_software.core",
        STRONG,
        en="erp software, erp system, erp solution, erp for, accounting software, bookkeeping software, payroll "
        "software, hr software, hr platform, human resources software, hris, applicant tracking system, recruiting "
        "platform, recruitment platform, recruiting software, recruitment software, talent platform, legal "
        "software, law firm software, legal tech, legaltech, contract management, contract lifecycle management, "
        "document management, document management system, document management software, project management "
        "software, project management tool, project management platform, business management software, business "
        "management platform, invoicing software, billing software, workflow automation platform, workflow "
        "software, practice management software, procurement software, procurement platform, expense management "
        "software, e signature, electronic signature, hr tech, hrtech, job board, job platform, field service "
        "management software",
        fr="logiciel de gestion, logiciel de gestion commerciale, progiciel, progiciel de gestion, progiciel de "
        "gestion intégré, solution de gestion, éditeur de logiciels de gestion, éditeur de progiciels, ged, gestion "
        "électronique de documents, gestion documentaire, dématérialisation de documents, dématérialisation de "
        "factures, archivage électronique, coffre fort numérique, sirh, logiciel rh, logiciel de paie, gestion de "
        "la paie, gestion des ressources humaines, logiciel de recrutement, plateforme de recrutement, solution de "
        "recrutement, site d'emploi, offres d'emploi, logiciel de facturation, logiciel comptable, logiciel de "
        "comptabilité, comptabilité en ligne, facturation électronique, gestion de projet, logiciel de gestion de "
        "projet, gpao, gmao, gestion commerciale, gestion de production, gestion d'entreprise, signature "
        "électronique, legaltech, travail collaboratif, outil collaboratif, logiciel métier, gestion des stocks, "
        "gestion de contenu d'entreprise, comptabilité",
    ),
    Concept(
        "business_software.system",
        STRONG,
        en="erp, pgi",
        unless=CONNECTED,
    ),
    Concept(
        "business_software.erp",
        STRONG,
        en="erp, pgi, enterprise resource planning, business software, enterprise software, management software, saas "
        "for businesses, operating system for business, back office, backoffice, business processes, business "
        "process, workflow automation, workflow, workflows, robotic process automation, rpa, bpm, project "
        "management, task management, work management, resource planning, workforce management, field service, "
        "field service management, practice management, property management software, system of record, vertical "
        "saas, enterprise ai, process mining, business automation, sme software, business management system, hotel "
        "management system, property management system, church management, sacco management system, enterprise "
        "resource, digitization of businesses, business digitization, business operating system, operating system "
        "for small businesses, operating system for companies, all in one platform for businesses, small business "
        "management, enterprise automation, agentic automation, enterprise applications, enterprise apps, ai agents "
        "for enterprises, legacy software, sap implementation, salesforce implementation, itsm, it management, it "
        "operations, it service management, facility management, maintenance management, cmms, work orders, job "
        "management, construction management, construction software, preconstruction, property management platform, "
        "hoa management, real estate software, salon software, inventory software, quality management, compliance "
        "management, policy management, audit software, operations software, operations platform, ops software, "
        "shared services, business continuity, product lifecycle management, engineering management, issue "
        "tracking, bug tracking, ticket management, roadmapping",
        fr="gestion intégrée, bpm, workflow, workflows, processus métier, processus métiers, automatisation des "
        "processus, gestion des tâches, gestion de planning, gestion de stock, gestion de parc, gestion du temps, "
        "temps et activités, back office, pilotage de l'activité, openerp, odoo, gestion immobilière, syndic, "
        "logiciels de gestion d'affaires, plm, gestion de la qualité, gestion documentaire et qualité, système de "
        "management, applications métiers, application métier, logiciels d'entreprise, logiciel d'entreprise, "
        "digitalisation des entreprises, digitalisation des processus, transformation digitale des entreprises, "
        "automatisation robotisée, maintenance assistée par ordinateur, dynamics nav, logiciels intégrés, "
        "informatique de gestion, système d'information de gestion, gestion des processus, modélisation de "
        "processus, optimisation des processus, qualité hygiène sécurité, qhse, gestion des risques, gestion de "
        "flotte informatique, helpdesk interne, itil, gestion de maintenance, maintenance industrielle assistée, "
        "gestion d'atelier, suivi de production, ordonnancement, gestion de chantier, suivi de chantier, gestion "
        "locative, logiciel immobilier, gestion de copropriété, gestion d'établissements, gestion hôtelière, "
        "logiciel hôtelier, gestion de restaurants, gestion de cabinet, gestion d'interventions, planification "
        "d'interventions, gestion de portefeuille de projets, portefeuille de projets, ppm, pmo, suivi de projets, "
        "gestion de la relation fournisseurs, gestion des commandes, gestion des ventes et achats, logiciel saas, "
        "logiciel en mode saas, applications de gestion, logiciel professionnel, logiciel pour entreprises, "
        "applications d'entreprise, solutions logicielles pour les entreprises, numérisation des processus, "
        "transformation digitale, logiciel mes, mes, logiciel de production, logiciel de gestion de production, "
        "suivi et amélioration de la qualité, amélioration continue, lean management, excellence opérationnelle, "
        "intégrateur erp, intégrateur sap, intégrateur odoo, intégration erp, solution erp, solutions sap, mise en "
        "place d'erp, solution métier, solution de gestion pour pme, gestion des pme, gestion pour les pme, gestion "
        "commerciale et comptable, gestion administrative et financière, gérer leur entreprise, gestion "
        "quotidienne, gestion au quotidien des entreprises, suite logicielle de gestion, suite de gestion, édition "
        "de logiciels, éditeur et intégrateur, développement de logiciels de gestion, refonte du système "
        "d'information, urbanisation du système d'information, dématérialisation des processus, dématérialisation "
        "des procédures, digitalisation des procédures, digitalisation des services, digitaliser les processus, "
        "numérisation des entreprises, automatisation des tâches, automatiser les tâches, automatiser vos "
        "processus, automatiser les processus, automatisation des flux, flux de travail, tâches administratives, "
        "tâches répétitives, tâches chronophages, gestion d'interventions terrain, interventions terrain, "
        "techniciens terrain, techniciens de maintenance, maintenance des équipements, suivi des équipements, "
        "gestion des équipements, gestion d'actifs industriels, gestion de patrimoine immobilier, gestion de parc "
        "immobilier, maquette numérique du bâtiment, gestion d'hôtel, gestion hospitalière d'entreprise, gestion de "
        "pressing, gestion d'exploitation agricole, gestion de salon, gestion d'associations, gestion associative, "
        "gestion d'événements, gestion de laboratoire, gestion d'inventaire, inventaires, gestion d'entrepôt "
        "logiciel, tableaux de bord de gestion, gestion des risques d'entreprise, gestion de la conformité, "
        "conformité des entreprises, gestion de crise, plan de continuité, appels de fonds, éditeur de logiciels "
        "métiers, éditeur de logiciels pour les entreprises, éditeur de logiciels professionnels, éditeur d'erp, "
        "éditeur de solutions de gestion, éditeur de progiciels de gestion",
        ar="تخطيط موارد المؤسسة, برامج التسيير, برمجيات التدبير, برامج الإدارة, إدارة المشاريع, نظام تخطيط "
        "الموارد, برنامج محاسبة, تدبير المقاولات",
    ),
    Concept(
        "business_software.operations",
        MEDIUM,
        en="process automation, tasks, business operations, operations, operations team, operations teams, ops "
        "teams, manual processes, manual work, manual tasks, repetitive tasks, repetitive work, paperwork, "
        "administrative work, administrative tasks, admin work, spreadsheets, spreadsheet, excel, purchase "
        "orders, sap, oracle, netsuite, source of truth, ai employees, ai employee, digital workers, ai "
        "workforce, automate work, automate workflows, automates",
        fr="planification, plannings, planning, sage, sap, gestion administrative, mode saas, saas, gestion"
        ", gestion des opérations, opérations informatiques, opérations quotidiennes, processus internes, processus "
        "administratifs, processus opérationnels, charge administrative, feuilles de calcul, tableur, planification "
        "des horaires, horaires, gestion des rendez vous, ordre du jour, s'approvisionner, processus achats, "
        "eprocurement, référencement fournisseurs, gestion des notes de frais",
    ),
    Concept(
        "business_software.builder",
        MEDIUM,
        en="no code, low code, internal tools, internal tool",
    ),
    Concept(
        "business_software.hr",
        STRONG,
        en="hr, human resources, hr teams, people operations, people ops, payroll, employee benefits, employee "
        "onboarding, employee engagement, employee experience, performance reviews, performance management, time "
        "tracking, timesheets, shift scheduling, employee scheduling, employer of record, peo, hiring, hire, hiring "
        "process, hiring managers, hiring manager, recruiting, recruiter, recruiters, recruitment, recruit, "
        "applicant tracking, ats, talent acquisition, talent management, talent marketplace, job seekers, job "
        "matching, job interviews, job applications, staffing, staffing agencies, temp staffing, distributed teams, "
        "deskless, equity compensation, background checks, background check, global workforce, headhunting, "
        "technical interviews, rippling, gusto, workday, engineering hiring, developer hiring, offboarding, casual "
        "workers, staff management, leave management, attendance management, domestic workers, freelancing "
        "platform, hrms, for employees, employee management, employee feedback, employee recognition, employee "
        "rewards, employee retention, employee wellbeing, employee wellness, employee data, employee communication, "
        "employee surveys, employee turnover, workplace culture, company culture platform, people and culture, "
        "people management, people analytics, people platform, people teams, hcm, human capital management, chro, "
        "pay stubs, paid time off, pto, headcount planning, org chart, compensation management, compensation "
        "planning, salary data, salary benchmarking, pay equity, performance appraisal, job descriptions, job "
        "postings, job listings, job marketplace, jobs platform, jobs marketplace, find jobs, find a job, find "
        "work, gig work platform, gig marketplace, candidate screening, candidate sourcing, screen candidates, "
        "source candidates, sourcing candidates, interview candidates, skills assessment, pre employment, reference "
        "checks, talent network, talent pool, talent teams, tech talent, remote talent, vetted talent, african "
        "talent, vetted engineers, vetted developers, engineering talent, executive search, temp workers, temporary "
        "staff, shift workers, shift work, hourly jobs, hourly employees, freelance marketplace, freelance "
        "platform, freelance talent, contractor management, international contractors, team building, diversity and "
        "inclusion, deib, work visas, visas for, immigration software, job applicants, job candidates, career "
        "sites, employee referrals, workforce planning, rostering, casual labour, casual labor, blue collar jobs, "
        "artisans and jobs, informal workers, house helps",
        fr="rh, ressources humaines, drh, paie, fiche de paie, bulletins de paie, recrutement, recruter, recruteur, "
        "recruteurs, candidature, candidatures, entretiens d'embauche, entretien d'embauche, gestion des talents, "
        "gestion du personnel, gestion des compétences, gestion des carrières, gestion des temps, congés, absences, "
        "entretiens annuels, mobilité interne, intérim, intérimaires, intérimaire, portage salarial, qualité de vie "
        "au travail, qvt, marque employeur, bien être au travail, jobboard, chasse de tête, chasseur de tête, "
        "cabinet de recrutement, déclarations sociales, gestion rh, comité d'entreprise, comités d'entreprise, "
        "recrutement en ligne, marché du travail, pointage, pointeuse, entretien professionnel, gpec, cooptation, "
        "travail temporaire, bulletins de salaire, avantages sociaux, avantages salariés, épargne salariale, "
        "motivation des salariés, engagement des salariés, engagement des collaborateurs, climat social, baromètre "
        "social, évaluation des compétences, évaluation des salariés, planning du personnel, gestion des horaires, "
        "horaires de travail, badgeuse, gestion des formations internes, intégration des nouveaux, recherche "
        "d'emploi, chercheurs d'emploi, demandeurs d'emploi, annonces d'emploi, plateforme d'emploi, cvthèque, cv "
        "vidéo, cv en ligne, présélection, emploi cadres, jobs étudiants, job étudiant, jobs d'été, freelances et "
        "entreprises, plateforme de freelances, missions freelance, management de transition, reconversion, "
        "outplacement, dialogue social, élections professionnelles, vote électronique, conciergerie d'entreprise, "
        "télétravailleurs, risques professionnels, santé sécurité au travail, droit du travail, rh digitales, "
        "digital rh, solution rh, plateforme rh, gestion des congés, externalisation de la paie, salaires, gestion "
        "des salaires, évaluation des collaborateurs, expérience collaborateur, expérience salarié, intégration des "
        "collaborateurs, intégration des nouveaux collaborateurs, recrutement prédictif, recrutement par, offres "
        "d'emplois, marché de l'emploi, emploi en ligne, petits boulots, missions d'intérim, agence d'intérim, "
        "freelances en ligne, travailleurs indépendants, main d'œuvre, coaching de managers, coaching de "
        "dirigeants, coaching professionnel, développement des managers, formation des managers, bien être des "
        "salariés, partenaires sociaux, éditeur de logiciels rh, éditeur de solutions rh, éditeur de logiciels de "
        "paie, collaborateurs seniors, fin de carrière, reconversion professionnelle",
        ar="الموارد البشرية, توظيف, التوظيف, موارد بشرية, الأجور, فرص العمل, وظائف, عروض الشغل",
    ),
    Concept(
        "business_software.people_word",
        MEDIUM,
        en="benefits, employees, employee, talent, candidates, candidate, interviews, interview, interviewing, "
        "resume, resumes, freelancers, freelancer, contractors, remote teams, remote workers, remote team, "
        "workforce, hourly workers, frontline workers, blue collar, gig workers, compensation, stock options, "
        "visa, immigration, workplace, coworkers, employers, employer, job, jobs",
        fr="candidats, candidat, emploi, emplois, cv, talents, freelances, freelance, salariés, collaborateurs, "
        "employeurs, employeur",
    ),
    Concept(
        "business_software.accounting",
        STRONG,
        en="accounting, accountant, accountants, bookkeeping, bookkeeper, bookkeepers, invoicing, billing platform, "
        "usage based billing, subscription billing, subscription management, accounts payable, accounts receivable, "
        "expense management, expense reports, spend management, procurement, procurement teams, purchase order, "
        "vendor management, finance team, finance teams, financial close, month end close, reconciliation, "
        "financial reporting, financial modeling, general ledger, revenue recognition, tax compliance, sales tax, "
        "tax filing, accounting firms, cpa, cpas, back office finance, quickbooks, finance operations, einvoicing, "
        "kra, vat, stock taking, tax preparation software, tax professionals, tax automation, tax advisors, tax "
        "returns, corporate tax, billing system, billing automation, billing infrastructure, invoice processing, "
        "invoice automation, invoice management, ap automation, ar automation, dunning, collections automation, "
        "cash application, finance automation, finance ops, finance professionals, finance leaders, office of the "
        "cfo, financial controls, financial audit, audit firms, expense tracking, corporate travel, business "
        "travel, travel and expense, travel management, strategic sourcing, indirect spend, supplier management, "
        "supplier onboarding, vendor onboarding, spend analytics, saas spend, saas management, software spend, saas "
        "subscriptions, rfqs, tendering, bid management, cost estimation, quote generation, pricing software, cpq "
        "software, budget planning, business planning, financial forecasting, fpa, close the books, close your "
        "books, books closed, revenue operations finance, grant management, grant applications, fixed assets, "
        "equity management",
        fr="comptable, comptables, expert comptable, experts comptables, facturation, facturer, facture électronique, "
        "factures électroniques, devis et factures, notes de frais, gestion des dépenses, achats professionnels, "
        "gestion des achats, achats non stratégiques, e procurement, procurement, centrale d'achat, centrale "
        "d'achats, déclaration fiscale, contrôle de gestion, reporting financier, consolidation financière, liasse "
        "fiscale, télédéclaration, recouvrement de factures, gestion de trésorerie, dgi, cnss, rapprochement "
        "bancaire, facturier, relance des impayés, impayés, e facture, traitement des factures, fournisseurs et "
        "achats, e achats, plateforme d'achats, achats publics, achats d'entreprise, achats indirects, direction "
        "achats, acheteurs professionnels, sourcing fournisseurs, gestion des fournisseurs, relation fournisseurs, "
        "réponse aux appels d'offres, veille appels d'offres, frais professionnels, voyages d'affaires, "
        "déplacements professionnels, gestion budgétaire d'entreprise, élaboration budgétaire, contrôle interne, "
        "commissaires aux comptes, déclarations de tva, poste clients, relances clients, recouvrement amiable, "
        "credit management, gestion de subventions, suivi budgétaire, facturation en ligne, e facturation, devis et "
        "facturation, devis en ligne, comptabilité automatisée, comptabilité des pme, gestion comptable, suivi "
        "comptable, tenue comptable, tenue de comptabilité, saisie comptable, cabinets comptables, cabinets "
        "d'expertise comptable, expertise comptable, expert comptable en ligne, fiscalité des entreprises, "
        "optimisation fiscale des entreprises, aides et subventions, subventions, gestion des dépenses "
        "professionnelles, dépenses professionnelles, dépenses d'entreprise, rapprochement de factures, "
        "consolidation comptable, immobilisations, budget prévisionnel, plan de financement, reporting comptable, "
        "pilotage de la performance, pilotage de la performance financière, gestion de caisse comptable, éditeur de "
        "logiciels de comptabilité, éditeur de logiciels de facturation, éditeur de logiciels comptables",
        ar="محاسبة, المحاسبة, فواتير, الفواتير, الفوترة, المشتريات",
    ),
    Concept(
        "business_software.money_word",
        MEDIUM,
        en="invoice, invoices, billing, expenses, sourcing, vendors, vendor, cfo, cfos, controllers, ledger, "
        "taxes, tax, audit, auditors, audits, budget, budgets, forecasting, collections",
        fr="facture, factures, devis, appels d'offres, appel d'offres, marchés publics, fournisseurs, tva, "
        "audit, bilan, budgets",
    ),
    Concept(
        "business_software.legal",
        STRONG,
        en="legal, law firm, law firms, lawyer, lawyers, attorney, attorneys, legal work, legal services, legal teams, "
        "legal documents, legal research, litigation, contract review, contract lifecycle, clm, in house counsel, "
        "paralegals, paralegal, esignature, docusign, regulatory compliance, compliance teams, incorporation, "
        "notary, personal injury, company formation, legal ai, court cases, policies and procedures, company "
        "registration, lawtech, land titles, business registration, corporate law, immigration law, patent law, "
        "patent applications, patent search, trademark registration, ip management, litigators, lawsuits, mass "
        "torts, ediscovery, e discovery, depositions, demand letters, contract drafting, contract negotiation, "
        "contract automation, contract analysis, contracts faster, sign contracts, signing contracts, signing "
        "documents, sign documents, digital signatures, document signing, regulatory submissions, regulatory "
        "affairs, regulatory changes, business formation, incorporate a company, company secretarial, corporate "
        "governance, board meetings, board management, board portal, boards of directors, dispute resolution, "
        "online dispute, notarization, parking tickets",
        fr="juridique, juridiques, avocat, avocats, cabinet d'avocats, cabinets d'avocats, juristes, juriste, gestion "
        "de contrats, gestion des contrats, huissier, huissiers, notaire, notaires, marques et brevets, création "
        "d'entreprise, services juridiques, conformité réglementaire, contentieux, création de société, "
        "domiciliation d'entreprise, domiciliation, veille réglementaire, propriété industrielle en ligne, "
        "formalités d'entreprise, formalités administratives, professionnels du droit, métiers du droit, droit des "
        "affaires, droit des sociétés, gouvernance d'entreprise, conseils d'administration, assemblées générales, "
        "contrats en ligne, contrathèque, signer des documents, signer électroniquement, signature en ligne, "
        "procédures judiciaires, tribunaux, dépôt de marque, propriété intellectuelle en ligne, auto entrepreneur "
        "démarches, immatriculation, créer son entreprise, créateurs d'entreprise, services juridiques en ligne, "
        "conseil juridique, conseil juridique en ligne, assistance juridique, information juridique, documents "
        "juridiques, directions juridiques, juridique en ligne, avocats en ligne, mise en relation avec des "
        "avocats, trouver un avocat, rédaction de contrats, rédiger des contrats, analyse de contrats, génération "
        "de contrats, signature électronique de contrats, création d'entreprise en ligne, création et gestion "
        "d'entreprise, créer son entreprise en ligne, démarches administratives, démarches juridiques, démarches en "
        "ligne, formalités juridiques, litiges en ligne, résolution de litiges, médiation en ligne, arbitrage en "
        "ligne, justice prédictive, jurisprudence, études notariales, notariat, actes notariés, dépôt de brevets, "
        "gestion de la propriété intellectuelle, conformité juridique, veille juridique, secrétariat juridique, "
        "bail commercial, baux, état des lieux numérique",
        ar="قانونية, القانونية, محامي, محامين, التوقيع الإلكتروني, عقود",
    ),
    Concept(
        "business_software.legal_word",
        MEDIUM,
        en="contracts, contract, counsel, patents, patent, trademark, trademarks, intellectual property, due "
        "diligence, incorporate, courts, regulatory filings, filings",
        fr="droit, contrats, contrat, propriété intellectuelle, actes, statuts, formalités, litiges",
    ),
    Concept(
        "business_software.documents",
        STRONG,
        en="document processing, document automation, paperless, pdf, pdfs, file sharing, file storage, dropbox, "
        "knowledge management, knowledge base, enterprise search, company knowledge, wiki, internal knowledge, "
        "meeting notes, note taking, ocr, records management, form builder, archiving, proposals, rfp, rfps, "
        "microsoft office, microsoft word, document collaboration, document search, document review, document "
        "extraction, document generation, document ai, document understanding, document analysis, document storage, "
        "process documents, contracts and documents, data extraction from documents, extract data from documents, "
        "scan documents, scanning documents, digital documents, electronic forms, online forms, form filling, web "
        "forms, fill out forms, knowledge platform, knowledge assistant, team knowledge, internal documentation, "
        "documentation platform, standard operating procedures, sops, process documentation, policies documents, "
        "meeting assistant, meeting minutes, meeting recorder, ai meeting, ai note taker, ai notetaker, notetaker, "
        "notes app, transcription software, presentation software, report generation, technical writing, digital "
        "asset management, content collaboration, mailroom, virtual mailbox, postal mail, physical mail, mail "
        "scanning, e fax",
        fr="dématérialisation, dématérialiser, dématérialisés, archivage, archives, bureautique, stockage de fichiers, "
        "partage de fichiers, transfert de fichiers, partage de documents, gestion des connaissances, knowledge "
        "management, intranet, intranets, moteur de recherche d'entreprise, éditique, lecture automatique de "
        "documents, capitalisation des connaissances, comptes rendus, compte rendu, gestion de contenu, cms, ecm, "
        "reconnaissance de caractères, parapheur électronique, signature numérique, lettre recommandée "
        "électronique, bureau d'ordre, sharepoint, alfresco, e administration, gestion de documents, gestion de "
        "l'information, gestion de contenus, gestion du courrier, courrier électronique d'entreprise, courriers "
        "entrants, numérisation de documents, capture de documents, extraction documentaire, documents "
        "électroniques, documents numériques, documentation technique, rédaction technique, bases documentaires, "
        "base de connaissances, fonds documentaires, classement de documents, valeur probante, tiers archiveur, "
        "coffre fort documentaire, salle de données virtuelle, data room, dataroom, partage documentaire, espace "
        "documentaire, partage d'informations, stockage en ligne, sauvegarde en ligne, disque dur virtuel, "
        "formulaires électroniques, formulaires en ligne, portails d'entreprise, rapports automatiques, génération "
        "de documents, composition de documents, lettres recommandées, recommandé électronique, e courrier, prise "
        "de notes, dématérialisation du courrier, archivage numérique, archivage de documents, archivage "
        "électronique à valeur probante, numérisation d'archives, traitement de documents, traitement automatique "
        "de documents, lecture de documents, reconnaissance de documents, extraction de données de documents, "
        "classement automatique, coffre fort numérique pour documents, espace documentaire partagé, portail "
        "collaboratif, portail intranet, plateforme documentaire, capitalisation du savoir, gestion du savoir, "
        "retranscription, transcription automatique, transcription de réunions, comptes rendus de réunion, compte "
        "rendu de réunion",
        ar="إدارة الوثائق, وثائق, الأرشفة, أرشفة, رقمنة, التدبير الإلكتروني للوثائق",
    ),
    Concept(
        "business_software.document_word",
        MEDIUM,
        en="documents, document, files, notes, meetings, meeting, transcription, transcribe, forms, data entry, "
        "presentations, presentation, slides, powerpoint, google docs, google drive, notion, template, "
        "templates, permits",
        fr="documents, document, documentaire, numérisation, numériser, formulaires, courrier, courriers, "
        "présentations",
    ),
    Concept(
        "business_software.collaboration",
        STRONG,
        en="collaborative, team collaboration, collaboration tool, collaboration platform, productivity, "
        "productivity tool, productivity app, productivity software, scheduling, appointment scheduling, to "
        "do list, email client, email app, video conferencing, video calls, video meetings, workspace, "
        "workspaces, team communication, internal communication, internal communications, remote work, hybrid "
        "work, virtual office, coworking, office space, office management, okrs, whiteboard, brainstorming, "
        "knowledge workers, knowledge work, team chat, project collaboration, webinar platform"
        ", collaboration software, collaboration app, collaboration for teams, real time collaboration, online "
        "collaboration, remote collaboration, visual collaboration, task manager, task lists, todo list, todo "
        "app, to do app, project planning, project tracking, time management, focus time, calendar app, smart "
        "calendar, schedule meetings, book appointments online, online booking software, booking software, email "
        "assistant, email management, inbox zero, shared calendars, team calendar, team meetings, meeting rooms, "
        "conference rooms, room booking, desk booking, hot desking, workplace management, workplace platform, "
        "workplace experience, visitor management, video conference, conference calls, screen sharing, screen "
        "share, screen recorder, asynchronous communication, standups, stand ups, retrospectives, status "
        "meetings, goal setting, goal tracking, internal comms, company communication, team messaging, business "
        "messaging, business communication, workplace communication, work communication, chat for teams, slack "
        "app, slack bot, remote first, remote companies, work from home, flexible work, digital workplace, "
        "enterprise social network, mind maps, mind mapping, ai coworker, ai teammate, ai workers, ai chief of "
        "staff, chief of staff, virtual assistant, ai executive assistant",
        fr="collaboratif, collaborative, collaboratifs, collaboratives, plateforme collaborative, plateformes "
        "collaboratives, espace collaboratif, productivité, agenda, agendas, calendrier, prise de rendez vous, "
        "réunion, réunions, visioconférence, vidéoconférence, webconférence, messagerie d'entreprise, réseau social "
        "d'entreprise, réseaux sociaux d'entreprise, rse d'entreprise, intelligence collective, télétravail, "
        "travail à distance, bureau virtuel, coworking, organisation du travail, communication interne, co working, "
        "espaces de travail, efficacité des équipes, réseau social interne, partage d'écran, tableau kanban, boîte "
        "à idées, innovation participative, travail en équipe, équipes projet, équipes distantes, équipes à "
        "distance, collaboration en entreprise, plateforme de collaboration, outils de collaboration, messagerie "
        "professionnelle, messagerie instantanée professionnelle, messagerie unifiée, efficacité personnelle, "
        "efficacité professionnelle, efficacité collective, rendez vous en ligne, réservation de salles, web "
        "conférence, conférence téléphonique, audioconférence, audio conférence, visio conférence, visio, rse "
        "interne, travail mobile, nomadisme, mobilité professionnelle, bureaux partagés, centre d'affaires, "
        "location de bureaux, cartes mentales, gestion des idées, management de l'innovation, management visuel, "
        "tableau de tâches, liste de tâches, outil de travail collaboratif, gestion collaborative, projets "
        "collaboratifs, travail à plusieurs, travailler ensemble, équipes de travail, productivité des équipes, "
        "productivité des entreprises, productivité des salariés, gagner en productivité, outil de productivité, "
        "organisation des équipes, gestion d'équipe, réunions en ligne, réunions à distance, salle de réunion, "
        "réservation de bureaux, espace de coworking, bureaux flexibles, flex office, assistant virtuel "
        "d'entreprise, secrétariat à distance, secrétariat en ligne, communication d'entreprise interne, "
        "communication unifiée, agenda partagé, agenda en ligne, rendez vous professionnels, suivi des tâches, "
        "gestion du temps de travail, suivi du temps, innovation collaborative, plateforme d'innovation, boîte à "
        "idées numérique, intelligence collective en entreprise, consultation des collaborateurs, sondages internes",
        ar="العمل الجماعي, التعاون, العمل عن بعد, إنتاجية, الاجتماعات",
    ),
    Concept(
        "business_software.team_word",
        WEAK,
        en="collaboration, collaborate, productive, calendar, calendars, inbox, slack, microsoft teams, zoom, "
        "goals, asana, trello, jira, linear, teammates, ai assistant, assistant, copilot, executive "
        "assistant, personal assistant, screen recording, coordination, team",
        fr="collaboration, équipes, tâches",
    ),
    Concept(
        "business_software.weak",
        WEAK,
        en="software for, automate, automating, automation, automated, ai agents, agents, agent, businesses, business, "
        "companies, enterprise, enterprises, organization, organizations, teams, team members, manage, management, "
        "managers, manager, management system, platform for teams, small businesses, smbs, smb, startups, founders, "
        "all in one, saas, integrations, integrate, integrates, back and forth, approval, approvals, professional "
        "services, consulting, consultants, agencies, construction, contractors, property managers, hotels, "
        "hospitality, private equity, firms, government, manufacturing, dashboards, reporting, compliance, status "
        "updates, project, projects, process, processes, admin, administrative, streamline, efficiency, existing "
        "systems, legacy, deploy, work, worker, workers, roles, staff, people, inventory, maintenance, service "
        "businesses, home services, trades, email, emails",
        fr="entreprises, entreprise, pme, tpe, pme pmi, tpe pme, professionnels, organisation, organisations, "
        "administration, administrations, administratif, administrative, automatiser, automatisation, "
        "automatisé, processus, procédures, suivi, pilotage, tableau de bord, tableaux de bord, éditeur de "
        "logiciels, éditeur de logiciel, logiciel, logiciels, outil de gestion, indépendants, gestionnaires, "
        "dirigeants, managers, management, cabinets, auto entrepreneurs, artisans, btp, chantiers, "
        "immobilier, professionnelle, travail, associations, collectivités, économies, services aux "
        "entreprises",
        ar="الشركات, المقاولات, إدارة, برمجيات, تدبير",
    ),
)

"""Words of running an organisation: people, accounts, law, documents, projects, operations."""

from typing import Final

from technopark.tables.lexicon.concept import STRONG, WEAK, Concept

CONCEPTS: Final = (
    Concept(
        "business_software.erp",
        STRONG,
        en="erp, enterprise resource planning, business software, enterprise software, business management software, "
        "management software, saas for businesses, operating system for business, back office, backoffice, business processes, "
        "business process, process automation, workflow automation, workflow, workflows, robotic process automation, rpa, bpm, "
        "no code, low code, internal tools, internal tool, project management, task management, work management, tasks, "
        "resource planning, workforce management, field service, field service management, practice management, "
        "property management software, business operations, operations, operations team, operations teams, ops teams, "
        "manual processes, manual work, manual tasks, repetitive tasks, repetitive work, paperwork, administrative work, "
        "administrative tasks, admin work, spreadsheets, spreadsheet, excel, purchase orders, sap, oracle, netsuite, "
        "system of record, source of truth, vertical saas, enterprise ai, process mining, business automation, "
        "ai employees, ai employee, digital workers, ai workforce, automate work, automate workflows, automates",
        fr="erp, pgi, progiciel, progiciels, logiciel de gestion, logiciels de gestion, gestion d'entreprise, "
        "gestion intégrée, solution de gestion, solutions de gestion, logiciel métier, logiciels métiers, logiciel de gestion commerciale, "
        "bpm, workflow, workflows, processus métier, processus métiers, automatisation des processus, gestion de projet, "
        "gestion de projets, gestion des projets, gestion des tâches, planification, gestion de planning, plannings, planning, gestion de "
        "production, gpao, gmao, gestion de stock, gestion des stocks, gestion de parc, gestion du temps, temps et activités, back office, "
        "pilotage de l'activité, openerp, odoo, sage, sap, gestion administrative, gestion immobilière, syndic, "
        "logiciels de gestion d'affaires, plm, gestion de la qualité, gestion documentaire et qualité, système de management, "
        "mode saas, saas, applications métiers, application métier, logiciels d'entreprise, logiciel d'entreprise, gestion",
        ar="تخطيط موارد المؤسسة, برامج التسيير, برمجيات التدبير, برامج الإدارة, إدارة المشاريع, نظام تخطيط الموارد, "
        "برنامج محاسبة, تدبير المقاولات",
    ),
    Concept(
        "business_software.hr",
        STRONG,
        en="hr, human resources, hr tech, hr software, hr teams, hr platform, people operations, people ops, payroll, benefits, "
        "employee benefits, employee onboarding, employees, employee, employee engagement, employee experience, performance reviews, "
        "performance management, time tracking, timesheets, shift scheduling, employee scheduling, employer of record, peo, "
        "hiring, hire, hiring process, hiring managers, hiring manager, recruiting, recruiter, recruiters, recruitment, "
        "recruit, applicant tracking, ats, talent acquisition, talent, talent management, talent marketplace, candidates, candidate, "
        "job seekers, job board, job matching, job interviews, job applications, interviews, interview, interviewing, "
        "resume, resumes, staffing, staffing agencies, temp staffing, freelancers, freelancer, contractors, remote teams, remote workers, "
        "remote team, distributed teams, workforce, hourly workers, frontline workers, deskless, blue collar, gig workers, "
        "compensation, equity compensation, stock options, background checks, background check, visa, immigration, global workforce, "
        "workplace, coworkers, employers, employer, job, jobs, headhunting, technical interviews, rippling, gusto, workday, "
        "engineering hiring, developer hiring, offboarding",
        fr="rh, ressources humaines, sirh, drh, paie, fiche de paie, bulletins de paie, recrutement, recruter, recruteur, recruteurs, "
        "candidats, candidat, candidature, candidatures, offres d'emploi, offre d'emploi, emploi, emplois, cv, entretiens d'embauche, "
        "entretien d'embauche, talents, gestion des talents, gestion du personnel, gestion des compétences, gestion des carrières, "
        "gestion des temps, congés, absences, entretiens annuels, mobilité interne, intérim, intérimaires, intérimaire, freelances, freelance, "
        "portage salarial, salariés, collaborateurs, qualité de vie au travail, qvt, marque employeur, bien être au travail, "
        "site d'emploi, jobboard, job board, chasse de tête, chasseur de tête, cabinet de recrutement, déclarations sociales, "
        "gestion rh, comité d'entreprise, comités d'entreprise, employeurs, employeur, recrutement en ligne, marché du travail",
        ar="الموارد البشرية, توظيف, التوظيف, موارد بشرية, الأجور, فرص العمل, وظائف, عروض الشغل",
    ),
    Concept(
        "business_software.accounting",
        STRONG,
        en="accounting, accountant, accountants, accounting software, bookkeeping, bookkeeper, bookkeepers, invoice, invoicing, "
        "invoices, billing, billing platform, usage based billing, subscription billing, subscription management, accounts payable, "
        "accounts receivable, expense management, expense reports, expenses, spend management, procurement, procurement teams, "
        "sourcing, purchase order, vendor management, vendors, vendor, finance team, finance teams, cfo, cfos, controllers, "
        "financial close, month end close, reconciliation, financial reporting, financial modeling, general ledger, "
        "ledger, revenue recognition, tax compliance, sales tax, tax filing, taxes, tax, audit, auditors, audits, accounting firms, "
        "cpa, cpas, back office finance, quickbooks, budget, budgets, forecasting, finance operations, collections",
        fr="comptabilité, comptable, comptables, expert comptable, experts comptables, logiciel comptable, logiciel de comptabilité, "
        "facturation, facturer, facture, factures, facturation électronique, facture électronique, factures électroniques, "
        "devis, devis et factures, notes de frais, gestion des dépenses, achats professionnels, gestion des achats, achats non stratégiques, "
        "e procurement, procurement, appels d'offres, appel d'offres, marchés publics, fournisseurs, centrale d'achat, centrale d'achats, "
        "déclaration fiscale, tva, contrôle de gestion, reporting financier, consolidation financière, audit, "
        "bilan, liasse fiscale, télédéclaration, recouvrement de factures, gestion de trésorerie, budgets",
        ar="محاسبة, المحاسبة, فواتير, الفواتير, الفوترة, المشتريات",
    ),
    Concept(
        "business_software.legal",
        STRONG,
        en="legal, legaltech, legal tech, law firm, law firms, lawyer, lawyers, attorney, attorneys, legal work, legal services, "
        "legal teams, legal documents, legal research, litigation, contract management, contract review, contracts, contract, "
        "contract lifecycle, clm, in house counsel, counsel, paralegals, paralegal, patents, patent, trademark, trademarks, "
        "intellectual property, e signature, esignature, e signatures, electronic signature, electronic signatures, docusign, "
        "regulatory compliance, compliance teams, due diligence, incorporate, incorporation, notary, personal injury, "
        "company formation, legal ai, court cases, courts, policies and procedures, regulatory filings, filings",
        fr="juridique, juridiques, legaltech, avocat, avocats, cabinet d'avocats, cabinets d'avocats, juristes, juriste, droit, "
        "contrats, contrat, gestion de contrats, gestion des contrats, signature électronique, signatures électroniques, huissier, "
        "huissiers, notaire, notaires, propriété intellectuelle, brevets, brevet, marques et brevets, actes, statuts, "
        "création d'entreprise, formalités, services juridiques, conformité réglementaire, contentieux, litiges",
        ar="قانونية, القانونية, محامي, محامين, التوقيع الإلكتروني, عقود",
    ),
    Concept(
        "business_software.documents",
        STRONG,
        en="document management, documents, document, document processing, document automation, paperless, pdf, pdfs, file sharing, "
        "file storage, files, dropbox, knowledge management, knowledge base, enterprise search, company knowledge, wiki, "
        "internal knowledge, meeting notes, note taking, notes, meetings, meeting, transcription, transcribe, ocr, records management, "
        "forms, form builder, data entry, archiving, proposals, rfp, rfps, presentations, presentation, slides, powerpoint, "
        "google docs, google drive, notion, microsoft office, microsoft word, template, templates, permits",
        fr="ged, gestion électronique de documents, gestion documentaire, dématérialisation, dématérialiser, dématérialisés, "
        "documents, document, documentaire, archivage, archivage électronique, archives, numérisation, numériser, "
        "bureautique, stockage de fichiers, partage de fichiers, transfert de fichiers, partage de documents, "
        "gestion des connaissances, knowledge management, intranet, intranets, moteur de recherche d'entreprise, formulaires, "
        "éditique, courrier, courriers, lecture automatique de documents, capitalisation des connaissances, présentations, "
        "comptes rendus, compte rendu, gestion de contenu, cms, ecm, coffre fort numérique, reconnaissance de caractères",
        ar="إدارة الوثائق, وثائق, الأرشفة, أرشفة, رقمنة, التدبير الإلكتروني للوثائق",
    ),
    Concept(
        "business_software.collaboration",
        STRONG,
        en="collaboration, collaborate, collaborative, team collaboration, collaboration tool, collaboration platform, "
        "productivity, productive, productivity tool, productivity app, productivity software, calendar, calendars, scheduling, "
        "appointment scheduling, to do list, email client, email app, inbox, slack, microsoft teams, zoom, video conferencing, "
        "video calls, video meetings, workspace, workspaces, team communication, internal communication, internal communications, "
        "remote work, hybrid work, virtual office, coworking, office space, office management, okrs, goals, asana, trello, jira, "
        "linear, whiteboard, brainstorming, knowledge workers, knowledge work, teammates, ai assistant, assistant, copilot, "
        "executive assistant, personal assistant, screen recording, coordination, team",
        fr="collaboratif, collaborative, collaboratifs, collaboratives, travail collaboratif, outils collaboratifs, outil collaboratif, "
        "plateforme collaborative, plateformes collaboratives, espace collaboratif, productivité, agenda, agendas, calendrier, "
        "prise de rendez vous, réunion, réunions, visioconférence, vidéoconférence, webconférence, messagerie d'entreprise, "
        "réseau social d'entreprise, réseaux sociaux d'entreprise, rse d'entreprise, intelligence collective, télétravail, "
        "travail à distance, bureau virtuel, coworking, organisation du travail, communication interne, collaboration, "
        "équipes, co working, espaces de travail, tâches, efficacité des équipes",
        ar="العمل الجماعي, التعاون, العمل عن بعد, إنتاجية, الاجتماعات",
    ),
    Concept(
        "business_software.weak",
        WEAK,
        en="software for, automate, automating, automation, automated, ai agents, agents, agent, businesses, business, companies, "
        "enterprise, enterprises, organization, organizations, teams, team members, manage, management, managers, manager, "
        "management system, platform for teams, small businesses, smbs, smb, startups, founders, all in one, saas, integrations, integrate, "
        "integrates, erp systems, back and forth, approval, approvals, professional services, consulting, consultants, agencies, "
        "construction, contractors, property managers, hotels, hospitality, private equity, firms, "
        "government, manufacturing, dashboards, reporting, compliance, "
        "status updates, project, projects, process, processes, admin, administrative, "
        "streamline, efficiency, existing systems, legacy, deploy, work, worker, workers, roles, staff, "
        "people, inventory, maintenance, service businesses, home services, trades, email, emails",
        fr="entreprises, entreprise, pme, tpe, pme pmi, tpe pme, professionnels, organisation, organisations, administration, administrations, "
        "administratif, administrative, automatiser, automatisation, automatisé, processus, procédures, suivi, pilotage, "
        "tableau de bord, tableaux de bord, éditeur de logiciels, éditeur de logiciel, logiciel, logiciels, outil de gestion, indépendants, "
        "gestionnaires, dirigeants, managers, management, cabinets, auto entrepreneurs, artisans, btp, chantiers, "
        "immobilier, professionnelle, travail, associations, collectivités, économies, services aux entreprises",
        ar="الشركات, المقاولات, إدارة, برمجيات, تدبير",
    ),
)

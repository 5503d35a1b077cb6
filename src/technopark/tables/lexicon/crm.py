"""Words of the customer relation: sales, support, success, call centres, loyalty."""

from typing import Final

from technopark.tables.lexicon.concept import CONNECTED, MEDIUM, STRONG, WEAK, Concept

CONCEPTS: Final = (
    Concept(
        "crm.core",
        STRONG,
        en="call center, call centre, contact center, contact centre, customer support software, customer service "
        "software, customer support platform, customer service platform, helpdesk software, customer relationship "
        "management, customer relationship management software, customer success platform, sales automation, sales "
        "engagement platform, loyalty program, customer loyalty program, loyalty platform",
        fr="centre d'appel, centre de contact, centre de relation client, relation client, gestion de la relation "
        "client, relation clientèle, logiciel crm, solution crm, fidélisation client, fidélisation de la clientèle, "
        "programme de fidélité, service client, support client, téléprospection, télémarketing, télévente, "
        "prospection commerciale",
    ),
    Concept(
        "crm.system",
        STRONG,
        en="crm, crms, crm software",
        unless=CONNECTED,
    ),
    Concept(
        "crm.name",
        STRONG,
        en="crm, crms, crm software, customer relationship, customer relationships, client relationship, customer data "
        "platform, cdp, customer engagement, customer engagement platform, customer lifecycle, customer "
        "intelligence, client management, contact management, relationship intelligence, relationship management, "
        "maintain relationships, maintain your relationships, keep in touch, stay in touch, staying in touch, "
        "client portal, customer portal, customer 360, single customer view, customer management, customer data "
        "management, guest experience, guest communication, client engagement, citizen relationship, donor "
        "management, membership management, tenant relationship",
        fr="grc, connaissance client, gestion de contacts, gestion de clientèle, fichier client, engagement client, "
        "parcours client, expérience client, relation consommateur, gestion des contacts, base clients, solutions "
        "de relation client, relation citoyen, relation usagers, relation adhérents, gestion des adhérents, portail "
        "client, espace client, référentiel client, vue client unique, culture client, orientation client, "
        "communication client, communication avec les clients, gestion clients, base de données clients, suivi "
        "clients, interaction client, conseillers clientèle, outil crm, crm en ligne, crm mobile, crm saas, crm "
        "social, crm commercial, crm pour, intégrateur crm, intégration crm, projet crm, vision client, vue client, "
        "référentiel client unique, dialogue client, relation commerciale, gestion commerciale et crm, suivi "
        "clientèle, éditeur de logiciels de crm, éditeur de crm, éditeur de solutions crm, éditeur de solutions de "
        "relation client",
        ar="إدارة علاقات العملاء, علاقات الزبناء, علاقات العملاء, إدارة العملاء",
    ),
    Concept(
        "crm.sales_team",
        STRONG,
        en="sales team, sales rep, sales representative, salespeople, salesperson, sales enablement, sales pipeline, "
        "sales process, sales engagement, sales intelligence, sales coaching, sales call, sales ops, sales "
        "operations, sales manager, sales leader, sales development, sales engineer, sales stack, sales tool, sales "
        "platform, sales software, sales agent, sales productivity, sales performance, sales outreach, sales cycle, "
        "sales assistant, sales training, sales demo, b2b sales, enterprise sales, inside sales, field sales, ai "
        "sales, sales copilot, sales playbook, sales meetings, sales data, sales deck, sales compensation, sdr, "
        "sdrs, bdr, bdrs, account executive, account executives, account manager, revenue operations, revops, "
        "revenue intelligence, go to market team, gtm team, gtm engineer, quote to cash, door to door sales, sales "
        "crm, sales commission, route to market, distributor management, sales hire, sales professionals, sales "
        "organizations, sales conversations, sales knowledge, sales content, sales proposals, sales forecasting, "
        "sales analytics, sales incentives, sales force, field force automation, deal desk, deal room, van sales, "
        "order taking app, outside sales, retail execution, trade marketing, merchandisers, rfp responses, "
        "commission tracking, close rates, win rates",
        fr="force de vente, forces de vente, équipe commerciale, équipes commerciales, pipeline commercial, gestion "
        "commerciale, efficacité commerciale, action commerciale, aide à la vente, outil d'aide à la vente, "
        "performance commerciale, intelligence commerciale, forces commerciales, activité commerciale, suivi "
        "commercial, gestion des devis, animation des ventes, animation de réseau, stimulation des ventes, vente "
        "terrain, cycle de vente, réseau de vente, tunnel de vente, efficacité des ventes, équipes de vente, "
        "commerciaux terrain, commerciaux itinérants, animation commerciale, prospection téléphonique, "
        "externalisation commerciale, ingénierie commerciale, processus de vente, processus commercial, directeurs "
        "commerciaux, direction commerciale, propositions commerciales, formation des commerciaux, coaching "
        "commercial, signature de contrats commerciaux, technico commerciaux, argumentaires de vente, outil "
        "commercial, visites commerciales, tournées commerciales, rendez vous commerciaux, opportunités "
        "commerciales, pilotage commercial, conclure des ventes, social selling, vente b2b, prospection b2b, "
        "prospection digitale, prospection automatisée, business developer",
        ar="فريق المبيعات, المبيعات, إدارة المبيعات",
    ),
    Concept(
        "crm.sales_tools",
        STRONG,
        en="salesforce, quota, revenue team, revenue platform, gtm, cpq, sales and marketing",
        fr="commerciaux, prospection, développement commercial",
    ),
    Concept(
        "crm.sales_word",
        MEDIUM,
        en="sales, sell more, close deals, close more deals, closing deals, deal, deals, win more deals, upsell, "
        "selling, sellers close, pipeline, quotes, revenue growth, buyers",
        fr="vendeurs, ventes, vente assistée, avant vente, offres commerciales",
    ),
    Concept(
        "crm.leads",
        STRONG,
        en="lead generation, leads, lead, lead gen, lead scoring, lead qualification, qualified leads, sales "
        "leads, prospect, prospects, prospecting, prospecting tool, outbound, outbound sales, cold email, "
        "cold emails, cold call, cold calls, cold calling, cold outreach, inbound leads, email outreach, "
        "outreach, book meetings, buying intent, intent signals, intent data, buying signals, contact data, "
        "contact enrichment, data enrichment, follow ups with leads, account based, abm, warm intros, warm "
        "introductions, demo requests, product demo, product demos, interactive demo, interactive demos, "
        "ideal customer, icp, find customers, new customers"
        ", contact list, b2b contacts, b2b data, email sequences, email deliverability, email warmup, personalized "
        "emails, business development, book more meetings, buyer intent, close more, connect rates",
        fr="génération de leads, leads, prospects, prospect, qualification de leads, prospects qualifiés, prise "
        "de rendez vous commerciaux, emails de prospection, nouveaux clients, conquête client, acquisition "
        "client"
        ", détection de projets, prospecter, génération de contacts, contacts qualifiés, gagner des clients, "
        "apporteurs d'affaires"
        ", générer des leads, lead nurturing, détection d'opportunités, campagnes de prospection, fichiers de "
        "prospection, base de prospection, acquisition de prospects, conversion de prospects, transformer les "
        "visiteurs en clients, convertir les visiteurs, cold emailing, prise de rendez vous téléphonique, ciblage "
        "de prospects, recruter des clients",
        ar="عملاء محتملين",
    ),
    Concept(
        "crm.support",
        STRONG,
        en="customer support, customer service, customer care, customer success, customer experience, cx, "
        "helpdesk, help desk, support ticket, support tickets, support team, support agent, support agents, "
        "support teams, live chat, customer conversations, customer communication, customer messaging, "
        "customer interaction, customer interactions, customer questions, customer issues, customer "
        "inquiries, customer queries, customer requests, customer operations, tier 1 support, zendesk, "
        "intercom, shared inbox, client communications, client success, csm, csms, customer onboarding, "
        "customer retention, voice of customer, after sales, omnichannel support, resolve tickets, bulk sms, "
        "sms platform, chat support, support outsourcing, customer relations, ussd and sms, whatsapp business"
        ", support chatbot, self service support, support automation, support engineers, help center, help centre, "
        "resolve customer, answer customer, customer tickets, customer emails, customer chat, customer health, "
        "customer satisfaction, csat, client service, user support, support conversations, sms api, ussd "
        "platform, bulk messaging, whatsapp chatbot, whatsapp marketing",
        fr="service consommateur, expérience client, satisfaction client, satisfaction clients, helpdesk, centre de "
        "support, assistance client, avis clients, enquête de satisfaction, enquêtes de satisfaction, service après "
        "vente, sav, accueil client, chat en ligne, feedback client, assistance téléphonique, support utilisateurs, "
        "relation abonnés, support technique client, centre de service, enquêtes clients, client mystère, visites "
        "mystère, écoute client, voix du client, baromètre client, centre d'assistance, selfcare, self care client, "
        "conseiller virtuel, faq dynamique, foire aux questions, réponse aux clients, gestion des réclamations, "
        "traitement des réclamations, gestion des emails entrants, campagnes sms, envoi de sms, sms en masse, livre "
        "d'or, avis consommateurs, mesure de la satisfaction, relation et service client, avis en ligne, gestion "
        "des avis, retours clients, expérience utilisateur client, parcours d'achat client, demandes clients, "
        "assistance à distance, télé assistance client, tickets de support, gestion de tickets, conversation "
        "client, échanges clients, expérience usager, satisfaction usagers, click to chat, agent virtuel pour le "
        "service client, conseillers client",
        ar="خدمة العملاء, خدمة الزبناء, دعم العملاء, تجربة العملاء, رضا العملاء",
    ),
    Concept(
        "crm.support_word",
        MEDIUM,
        en="ticketing, technical support, user onboarding, onboard customers, churn, reduce churn, retention, "
        "nps, omnichannel, knowledge base",
        fr="réclamations, multicanal, omnicanal, tchat",
    ),
    Concept(
        "crm.call_centre",
        STRONG,
        en="ai receptionist, receptionist, phone support, answering service, customer calls, call recording, call "
        "tracking, ivr, business phone, phone system, dialer, missed calls, bpo, conversation intelligence, answers "
        "calls, answer calls, outsourced customer, customer contact, business process outsourcing, call answering, "
        "phone answering, call analytics, call scoring, call transcription, ai phone, front desk calls, call "
        "automation, cold caller, call routing, voice bot, voicebot, customer phone calls, phone trees, hold times, "
        "telephony for business, softphone, cloud telephony, outsourced call",
        fr="téléconseiller, téléconseillers, standard téléphonique, suivi des appels, serveur vocal, svi, gestion des "
        "appels, relation téléphonique, externalisation de la relation client, téléopérateurs, plateforme d'appels, "
        "offshoring, externalisation, hotline, numéro vert, prise d'appels, appels entrants, appels sortants, "
        "télésecrétariat, permanence téléphonique, accueil téléphonique, couplage téléphonie informatique, plateau "
        "téléphonique, pabx, téléacteur, callbot, réception d'appels, émission d'appels, campagnes d'appels, "
        "traitement d'appels, appels téléphoniques, accueil vocal, messages vocaux, téléservices, plate forme "
        "téléphonique, numéros d'appel, secrétariat téléphonique, serveur vocal interactif, distribution d'appels, "
        "outsourcing de la relation client, logiciel de centre d'appels, solution de centre de contact",
        ar="مركز اتصال, مراكز الاتصال, مركز النداء, مراكز النداء",
    ),
    Concept(
        "crm.phone_word",
        MEDIUM,
        en="phone calls, phone agent, phone agents, voice agent, voice agents, inbound calls, inbound, "
        "voicemail, calls and texts, calls",
        fr="callback",
    ),
    Concept(
        "crm.chat",
        WEAK,
        en="chatbot, chatbots, conversational ai, text messaging, sms, whatsapp, messaging, messages, "
        "conversations, conversational, call, phone, voice ai, email, emails, inbox, appointment reminders, "
        "follow up, follow ups, reminders, respond to customers, texts",
        fr="chatbot, chatbots, agent conversationnel, agents conversationnels, sms, messagerie, messages, "
        "conversationnel, conversationnelle, agent virtuel, assistant virtuel",
        ar="روبوت محادثة",
    ),
    Concept(
        "crm.loyalty",
        MEDIUM,
        en="loyalty, customer loyalty, referral program, referrals, customer feedback, user feedback, customer "
        "reviews, online reviews, feedback, surveys, testimonials, customer journey, customer insights, customer "
        "data, your customers, existing customers, win back, rewards program, customer rewards, stamp card, word of "
        "mouth, repeat customers, loyal customers, customer research, user research, review management, reputation "
        "management",
        fr="fidélité, fidélisation, fidéliser, carte de fidélité, cartes de fidélité, données clients, vos clients, "
        "parrainage, sondages, base de clients, carte cadeau, programme relationnel, fidélité client, fidéliser vos "
        "clients, fidéliser leurs clients, points de fidélité, récompenses clients, application de fidélité, "
        "solution de fidélité, chèques cadeaux, offres personnalisées aux clients, club de fidélité, ambassadeurs "
        "de marque",
        ar="ولاء العملاء, برنامج الولاء",
    ),
    Concept(
        "crm.customer_word",
        WEAK,
        en="customer, customers, client, clients, customer facing, contacts, account management, reps, rep, crm "
        "data, your business, revenue, conversion, agents, onboarding, demos, meetings with customers, "
        "hubspot, linkedin, gong, outreach, apollo, clay, calendly, customer base",
        fr="clientèle, client, interactions, clients finaux",
    ),
)

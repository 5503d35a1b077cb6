"""Words of money: payments, banking, credit, insurance, investment, crypto, crowdfunding."""

from typing import Final

from technopark.tables.lexicon.concept import FRENCH, MEDIUM, STRONG, WEAK, Concept

CONCEPTS: Final = (
    Concept(
        "fintech.name",
        STRONG,
        en="fintech, fin tech, fintechs, insurtech, insuretech, regtech, wealthtech, financial technology, "
        "financial technologies, proptech lending, open finance, embedded finance, decentralized finance, "
        "financial super app, finance app, financial app",
        fr="fintech, assurtech, technologies financières, finance digitale, finance numérique, technologie financière, "
        "finance embarquée, finance ouverte, finance décentralisée"
        ", start up financière, finance connectée, finance alternative, techfin, plateforme financière, application "
        "financière, infrastructure financière, outils financiers, solutions financières, bien être financier, "
        "coach financier, conseiller financier, conseil en gestion de patrimoine, conseillers en gestion de "
        "patrimoine, agrégateur de comptes, agrégation de comptes, api bancaire, dsp2, logiciel bancaire, progiciel "
        "bancaire, système bancaire, solutions monétiques, éditeur de solutions monétiques, finance de marché",
        ar="التكنولوجيا المالية, تكنولوجيا مالية, التقنية المالية",
    ),
    Concept(
        "fintech.payment",
        STRONG,
        en="payment, payments platform, payment platform, payment processing, payment processor, payment "
        "gateway, payment infrastructure, payment solution, payment method, payment system, payment app, "
        "accept payments, online payment, digital payment, mobile payment, instant payment, contactless "
        "payment, b2b payment, cross border payment, international payment, card payment, money transfer, "
        "remittance, remit, payment rail, payouts, payout, get paid, send money, receive money, split bill, "
        "peer to peer payment, p2p payment, qr payment, pay by link, payment link, paytech, payment terminal, "
        "recurring payment, payment api, bill payment, pay bills, bill pay, instalment, installment, buy now "
        "pay later, bnpl, pay later, direct debit, chargeback, interchange, acquirer, merchant account, "
        "merchant acquiring, card issuing, card issuer, tap to pay, cashless, cash transfer, wire transfer, "
        "foreign exchange, fx, currency exchange, multi currency, cross border transfers, cash in cash out, "
        "disbursements, card acquiring, till number, paybill, top ups"
        ", international transfers, transfer money, sending money, merchant services, pay invoices, pay vendors, "
        "pay suppliers, pay employees, pay contractors, exchange rates, mobile top up, agent network, lipa na, "
        "school fees, fare collection, request money, split expenses",
        fr="paiement, paiements, paiement en ligne, paiement mobile, paiement électronique, paiement sans "
        "contact, moyen de paiement, solution de paiement, terminal de paiement, encaissement, transfert "
        "d'argent, transferts d'argent, virement, prélèvement, paiement fractionné, paiement en plusieurs "
        "fois, règlement en ligne, monétique, établissement de paiement, payer, carte de paiement, envoyer de "
        "l'argent, envoi d'argent, change de devises, devises, télécompensation, interbancaire, portefeuille "
        "mobile, recharge téléphonique, guichet automatique, distributeurs automatiques de billets, gab, cmi, "
        "acquéreur, commerçant accepteur, télépaiement"
        ", réseau d'agents, transfert international, transferts de fonds, micropaiement, encaisser, règlement "
        "fournisseurs, titres restaurant, carte restaurant, bureau de change, paie en ligne sécurisé, carte "
        "privative"
        ", payer en ligne, payer avec son mobile, payer par mobile, payer par téléphone, paiement par mobile, "
        "paiement par téléphone, paiement par carte, paiement par sms, paiement digital, paiement numérique, "
        "paiement de proximité, paiement sécurisé, paiement instantané, paiement de factures, paiement marchand, "
        "paiement international, plateforme de paiement, passerelle de paiement, prestataire de paiement, "
        "prestataire de services de paiement, institution de paiement, système de paiement, services de paiement, "
        "tpe bancaire, tpe virtuel, encaisser les paiements, encaissement mobile, transférer de l'argent, remises "
        "migratoires, e paiement, m paiement, e money, prélèvement sepa, virements instantanés, chèques, titre "
        "restaurant dématérialisé, facturation et paiement, micro paiement",
        ar="الدفع الإلكتروني, دفع, الدفع, مدفوعات, المدفوعات, تحويل الأموال, بوابة الدفع, الأداء الإلكتروني, "
        "الأداء عبر الهاتف",
    ),
    Concept(
        "fintech.pay_word",
        WEAK,
        en="pay, paying, paid, transaction, fee, fees, billing, purchase financing",
        fr="transaction, transactions financières",
    ),
    Concept(
        "fintech.bank",
        STRONG,
        en="bank, banking, neobank, challenger bank, digital bank, mobile banking, online banking, bank account, "
        "checking account, savings account, current account, banking as a service, banking app, open banking, "
        "banking api, core banking, credit union, unbanked, underbanked, business account, debit card, "
        "prepaid card, virtual card, corporate card, credit card, spend card, issue cards, iban, usd account, "
        "dollar account, community bank, investment bank, central bank, microfinance, financial inclusion, "
        "islamic finance, virtual accounts"
        ", expense cards, employee cards, charge card, mfi, mfis, financially excluded, financially underserved",
        fr="banque, bancaire, services bancaires, néobanque, compte bancaire, compte courant, compte pro, carte "
        "bancaire, carte de crédit, carte de débit, carte prépayée, agrégation bancaire, banque mobile, "
        "banque en ligne, banque digitale, inclusion financière, microfinance, institutions bancaires, carte "
        "virtuelle, établissements financiers, établissements bancaires, finance islamique, bancarisation, "
        "sukuk, salle des marchés"
        ", carte visa, bancarisés"
        ", compte en banque, ouverture de compte, ouvrir un compte, banque de détail, secteur bancaire, "
        "établissement de crédit, banque finance, banque assurance, non bancarisés, néo banque, compte pour les "
        "indépendants, compte professionnel, éditeur de logiciels bancaires, éditeur de progiciels bancaires, "
        "éditeur de logiciels financiers, éditeur de logiciels pour la banque, éditeur de logiciels pour la "
        "finance, éditeur de solutions de paiement, éditeur de logiciels d'assurance",
        ar="بنك, البنك, مصرف, مصرفية, بنكية, الخدمات المصرفية, بطاقة بنكية, الأبناك, بنوك, الشمول المالي",
    ),
    Concept(
        "fintech.card",
        WEAK,
        en="card, cards, account, accounts, deposit, deposits, withdraw, atm",
        fr="compte, dépôt, retrait",
    ),
    Concept(
        "fintech.wallet",
        STRONG,
        en="wallet, digital wallet, mobile wallet, e wallet, ewallet, mobile money, momo, mpesa, m pesa, airtime",
        fr="portefeuille électronique, portefeuille numérique, porte monnaie électronique, portemonnaie, "
        "monnaie électronique, argent mobile, porte monnaie, ewallet",
        ar="محفظة إلكترونية, المحفظة الإلكترونية, المال المحمول",
    ),
    Concept(
        "fintech.credit",
        STRONG,
        en="loan, lending, lender, lenders, credit, credits to small businesses, microcredit, micro credit, "
        "micro loan, mortgage, refinance, underwriting loans, credit score, credit scoring, credit line, line "
        "of credit, credit risk, credit bureau, borrower, borrow, borrowers, debt, student loan, consumer "
        "credit, auto loan, invoice financing, invoice factoring, factoring, revenue based financing, asset "
        "finance, asset backed, loan origination, loan servicing, debt collection, collateral, salary "
        "advance, earned wage access, cash advance, working capital, trade finance, salary on demand, repay, "
        "repayment, interest rate, bad debt, payday, payday loan, financing for, access to capital, access to "
        "finance, access to credit, home equity, heloc, microloans, sacco, chama, asset financing, invoice "
        "discounting, overdraft, supply chain financing, micro finance"
        ", lend, creditworthiness, non dilutive, inventory financing, purchase order financing, car financing, auto "
        "financing, vehicle financing, device financing, smartphone financing, lease to own, rent to own, pay as "
        "you go financing, pay as you go, input financing, finance farmers, delinquent, delinquency, collections "
        "agency, buy a home, downpayment, foreclosure",
        fr="crédit, prêt, prêts, prêteurs, emprunteur, emprunt, emprunter, microcrédit, micro crédit, crédit "
        "immobilier, crédit à la consommation, affacturage, avance de trésorerie, prêt entre particuliers, "
        "score de crédit, scoring crédit, rachat de crédit, courtier en crédit, recouvrement, créances, "
        "leasing, crédit bail, avance sur salaire, surendettement, financement des pme, cautionnement"
        ", taux d'intérêt, financer leurs projets, financement de projets, financement des entreprises, financement "
        "d'équipement, escompte, financement de factures, bfr"
        ", demande de crédit, dossier de crédit, octroi de crédit, notation de crédit, solvabilité, prêt "
        "immobilier, prêt personnel, prêt aux entreprises, prêt étudiant, courtage en crédit, courtier en prêt, "
        "institutions de microfinance, nano crédit, financement du besoin en fonds de roulement, besoin en fonds de "
        "roulement, affacturage en ligne, leasing financier, recouvrement de créances, garantie locative, caution "
        "locative",
        ar="قروض, قرض, تمويل, التمويل, ائتمان, القروض الصغرى",
    ),
    Concept(
        "fintech.funding_word",
        WEAK,
        en="financing, funding, fund, funds, capital, raise capital, finance, finances, financial, money, cash, "
        "fundraising, venture capital, venture debt, private equity, private credit",
        fr="financement, financements, finance, finances, financier, financière, argent, fonds, capital, levée de fonds, "
        "financer",
        ar="المالية, مالية, أموال",
    ),
    Concept(
        "fintech.finance_strong",
        STRONG,
        en="financial services, financial institution, financial product, financial infrastructure, financial planning, "
        "financial wellness, financial health, financial advisor, financial adviser, financial crime, financial operations, "
        "personal finance, consumer finance, manage money, money management, money app, budgeting, "
        "budgeting app, financial data, capital markets, financial markets, finance company, financial platform, "
        "financial system, financial life, financial future, financial freedom, financial professionals, cash management, "
        "cash flow, treasury, treasury management, liquidity, hedging, hedge, financial analysts, "
        "expense management, corporate spend, spend management, payroll financing, money laundering, aml, kyc, "
        "anti money laundering, compliance for banks, swift, ach, sepa"
        ", finance platform, finance software, cfo software, financial advice, financial advisory, financial "
        "literacy, financial insights, financial management, financial tools, financial statements, fp and a, "
        "fpna, revenue financing, tax records, tax software, kyb, know your customer, sanctions screening, "
        "paycheck, pricing and billing, monetization infrastructure, budget app, spend controls, spending habits, "
        "net worth",
        fr="services financiers, institutions financières, institution financière, produits financiers, "
        "gestion de trésorerie, trésorerie, gestion budgétaire, budget personnel, finances personnelles, "
        "marchés financiers, établissement financier, secteur financier, industrie financière, gestion de l'argent, "
        "conseil financier, ingénierie financière, blanchiment, lutte anti blanchiment, information financière, "
        "analyse financière, risque de crédit"
        ", gestion financière, logiciel financier, finance d'entreprise, éducation financière, gestion de budget, "
        "gérer son budget, notation financière, gestion des risques financiers, risques financiers, trésoriers"
        ", financier digital, pilotage financier, prévision de trésorerie, gestion de finances personnelles, "
        "gestion financière personnelle, daf, taux de change, opérations de change, données financières, reporting "
        "réglementaire, conformité bancaire, front office bancaire, back office bancaire, instruments financiers, "
        "produits dérivés, obligations financières",
        ar="خدمات مالية, الخدمات المالية, مؤسسات مالية",
    ),
    Concept(
        "fintech.insurance",
        STRONG,
        en="insurance, insurer, insurers, insure, insured, insuring, reinsurance, insurance broker, insurance "
        "carrier, insurance company, underwriting, underwriter, underwriters, underwrite, policyholder, "
        "actuarial, microinsurance, insurance claims, insurance policy, home insurance, car insurance, auto "
        "insurance, life insurance, commercial insurance, renters insurance, pet insurance, travel insurance, "
        "cyber insurance, warranty insurance, takaful, bancassurance"
        ", p and c, claims processing, claims management, claims adjusters, claims automation, claims handling, "
        "coverage, workers compensation, warranties",
        fr="assurance, assureur, assureurs, assuré, assurés, réassurance, courtier en assurance, assurance vie, "
        "assurance auto, mutuelle, mutuelles, sinistre, sinistres, prévoyance, micro assurance, assurance "
        "habitation, actuariat, microassurance, souscription en ligne, indemnisation"
        ", mutualiste, actuaire, actuariel"
        ", assurance en ligne, assurance digitale, assurance numérique, assurance automobile, assurance voyage, "
        "assurance emprunteur, assurance agricole, assurance récolte, assurance paramétrique, assurance indicielle, "
        "assurances professionnelles, produits d'assurance, contrat d'assurance, compagnie d'assurance, courtage "
        "d'assurance, souscrire une assurance, souscription d'assurance, comparateur d'assurances, gestion des "
        "sinistres, déclaration de sinistre",
        ar="تأمين, التأمين, تأمينات",
    ),
    Concept(
        "fintech.health_insurance",
        MEDIUM,
        en="health insurance, medical insurance, dental insurance, health plan, health plans",
        fr="assurance santé, assurance maladie, complémentaire santé, mutuelle santé",
        ar="التأمين الصحي",
    ),
    Concept(
        "fintech.invest",
        STRONG,
        en="invest, investing, investment, investments, investor, investment platform, wealth, wealth "
        "management, asset management, asset manager, asset managers, portfolio management, robo advisor, "
        "stock market, stocks, stock trading, trading, trader, traders, brokerage, broker dealer, hedge fund, "
        "hedge funds, mutual fund, mutual funds, etf, etfs, bonds, securities, equities, options trading, "
        "retail investors, trading platform, investment fund, investment advisor, retirement, 401k, pension, "
        "pensions, ira, savings, save money for, saving and investing, estate planning, fractional ownership, "
        "fractional shares, real estate investing, alternative investments, alternative assets, cap table, "
        "secondary market, prediction market, prediction markets, derivatives, commodities trading, market "
        "making, market maker, quant trading, algorithmic trading, trading strategies, institutional "
        "investors, private markets, rias, wealth advisors, portfolio companies, limited partners, fund "
        "managers, fund administration, venture funds, investment research, invest in, dividend, dividends, "
        "annuities, syndicate, unit trusts"
        ", family office, stock exchange, commodity exchange, forex, 401 k, portfolio construction, portfolio "
        "tracking, money market fund, inheritance, wills and trusts",
        fr="investir, investissement, investissements, investisseur, investisseurs, épargne, épargnant, gestion "
        "d'actifs, gestion de patrimoine, gestion de portefeuille, bourse, boursier, boursière, courtage, "
        "trading, courtier, traders, trader, placement, placements, retraite complémentaire, actions en "
        "bourse, capital risque, capital investissement, investisseurs institutionnels, valeurs mobilières, "
        "patrimoine financier, société de gestion, fonds d'investissement, opcvm"
        ", business angels, épargner, gestion de fortune, gestionnaires d'actifs, banquiers privés, conseillers en "
        "gestion, cgp, capital développement, gérants de fonds, gestion de fonds, portefeuilles d'actions, "
        "retraite par capitalisation, transmission de patrimoine, business plan, dirhams investis, titres "
        "financiers"
        ", investir en bourse, investir dans, investissement en ligne, investissement immobilier, investissement "
        "responsable, investissement socialement responsable, robot conseiller, gestion pilotée, gestion sous "
        "mandat, épargne en ligne, épargne retraite, placements financiers, produits de placement, bourse en ligne, "
        "courtier en ligne, trading algorithmique, actions cotées, marchés boursiers, gérants d'actifs, table de "
        "capitalisation, lever des fonds, cession d'entreprise, transmission d'entreprise, évaluation d'entreprise, "
        "évaluer une entreprise, fusions acquisitions, matières précieuses or physique, métaux précieux, robots "
        "investisseurs, assistance financière aux commerçants",
        ar="استثمار, الاستثمار, مستثمرين, المستثمرين, الادخار, بورصة, البورصة, توفير",
    ),
    Concept(
        "fintech.crypto",
        STRONG,
        en="crypto, cryptocurrency, cryptocurrencies, bitcoin, btc, ethereum, stablecoin, stablecoins, blockchain, web3, "
        "web 3, defi protocol, decentralized exchange, dex, nft, nfts, tokenization, tokenized, tokenize, "
        "token, digital assets, digital asset, solana, crypto exchange, smart contracts, smart contract, onchain, "
        "on chain, usdc, dao, daos, layer 2, staking, yield farming, custody, crypto wallet, decentralized"
        ", cross chain, zk rollup, rollups, cryptoassets, decentralised, on ramp, off ramp, onramp, offramp, ledger "
        "technology, distributed ledger",
        fr="cryptomonnaie, cryptomonnaies, crypto monnaie, crypto monnaies, crypto actifs, cryptoactifs, bitcoin, "
        "monnaie virtuelle, monnaies virtuelles, ethereum, blockchain, chaîne de blocs, actifs numériques, "
        "contrats intelligents, jetons"
        ", cryptodevises, registre distribué, minage"
        ", jeton numérique, tokenisation, tokeniser, actifs digitaux, technologie blockchain, ico, monnaie "
        "numérique, monnaie locale numérique, plateforme d'échange de cryptomonnaies, acheter des cryptomonnaies, "
        "portefeuille crypto",
        ar="العملات الرقمية, عملة رقمية, بيتكوين, سلسلة الكتل, العملات المشفرة",
    ),
    Concept(
        "fintech.crowdfunding",
        STRONG,
        en="crowdfunding, crowd funding, crowdlending, crowd lending, equity crowdfunding, peer to peer lending, "
        "p2p lending, donation platform, donations, fundraise, crowdinvesting, rotating savings, savings group, "
        "savings groups, tontine"
        ", fundraising platform, fundraising software, fundraising for, donors, donate, charitable giving, giving "
        "platform, political fundraising, rosca, susu, esusu, ajo, stokvel, merry go round",
        fr="crowdfunding, financement participatif, crowdlending, prêt participatif, finance participative, "
        "financement collaboratif, cagnotte, cagnottes, tontine, tontines, don en ligne, collecte de dons, "
        "collecte de fonds, investissement participatif, dons"
        ", donateurs, contributeurs financent, souscription citoyenne, mécénat, pots communs"
        ", plateforme de financement participatif, financement participatif immobilier, crowdequity, prêt "
        "solidaire, cagnotte en ligne, épargne collective, tontine digitale, finance solidaire, épargne solidaire",
        ar="التمويل الجماعي, تمويل جماعي",
    ),
    Concept(
        "fintech.tax_accounting",
        WEAK,
        en="tax, taxes, tax filing, tax compliance, tax preparation, invoice, invoices, invoicing, bookkeeping, "
        "accounting, accounts payable, accounts receivable, reconciliation, expense, expenses, expense report, "
        "cfo, cfos, finance teams, finance team, spend, spending, reimburse, reimbursement, payroll",
        fr="impôts, fiscalité, fiscal, note de frais, notes de frais, dépenses, directeurs financiers, "
        "direction financière",
    ),
    Concept(
        "fintech.fraud",
        MEDIUM,
        en="payment fraud, card fraud, transaction monitoring, credit fraud, fraud losses, financial fraud",
        fr="fraude au paiement, fraude bancaire, fraude à la carte",
    ),
    Concept(
        "fintech.point_of_sale",
        WEAK,
        en="point of sale, pos, pos terminal, pos system, cash register, checkout, merchant, merchants",
        fr="caisse enregistreuse, point de vente, terminal de vente",
    ),
    Concept(
        "fintech.brands",
        MEDIUM,
        en="stripe for, stripe, plaid, plaid for, robinhood for, robinhood, square, venmo, paypal, visa, mastercard, "
        "american express, revolut, brex, wise, coinbase, quickbooks, nubank, mercury, klarna, affirm, "
        "goldman sachs, jp morgan, jpmorgan, morgan stanley, wall street, lemonade, geico",
        fr="paypal, visa, mastercard, bpifrance financement, worldline",
    ),
    Concept(
        "fintech.procure_fin",
        WEAK,
        en="rewards, cash back, cashback, subscription management, price comparison insurance, auction, equity, "
        "valuation, mergers, acquisitions, ipo, broker, brokers, rent payment, rent payments, pay rent, security deposit",
        fr="cashback, remboursement, rembourser, valorisation d'entreprise, courtiers",
    ),
    Concept(
        "fintech.false_friends",
        STRONG,
        en="defi",
        unless=FRENCH,
    ),
    Concept(
        "fintech.pays",
        WEAK,
        en="pays",
        unless=FRENCH,
    ),
)

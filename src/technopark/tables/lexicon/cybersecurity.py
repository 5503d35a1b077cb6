"""Words of digital security: attacks, identity, privacy, fraud, compliance with security norms."""

from typing import Final

from technopark.tables.lexicon.concept import FRENCH, MEDIUM, STRONG, WEAK, Concept

CONCEPTS: Final = (
    Concept(
        "cybersecurity.name",
        STRONG,
        en="cybersecurity, cyber security, cyber, infosec, information security, it security, network security, "
        "data security, cloud security, application security, appsec, api security, email security, endpoint "
        "security, computer security, web security, website security, internet security, software security, "
        "ai security, mobile security, iot security, devsecops, secops, security engineer, security "
        "engineers, security team, security teams, security operations, soc analyst, soc analysts, security "
        "operations center, ciso, cisos, security platform, security company, security software, security "
        "product, security tool, security tools, security posture, security for ai, security solution, "
        "security testing, security researcher, security researchers, security audit, enterprise security, "
        "security automation, security review, security questionnaires, security awareness, security "
        "training, security incident, security incidents, security alerts, security stack, security issues, "
        "security risks, cyberdefense, cyberattack, cyberattacks, cyber attack, cyber attacks, cyber risk, "
        "cyber threats, cybercrime, supply chain security, soc as a service, vapt",
        fr="cybersécurité, cyber sécurité, sécurité informatique, sécurité des systèmes d'information, ssi, "
        "sécurité de l'information, sécurité des données, sécurité des réseaux, sécurité numérique, sécurité "
        "des applications, sécurité applicative, sécurité web, sécurité cloud, sécurité logicielle, sécurité "
        "sur internet, sécurité mobile, cyberdéfense, cyberattaque, cyberattaques, cyberattaquants, "
        "cybermenaces, cybercriminalité, cyberrisques, protection informatique, protection des systèmes "
        "d'information, rssi, sécurité réseau, sécurité it, protection des infrastructures, sécurité du "
        "système d'information, sécurité des échanges, sécurité des transactions, sécurisation des échanges, "
        "sécurisation des données, sécurisation des systèmes, protection des sites, protections des sites, "
        "sécurité du cloud, network security, tests de pénétration, dnssi, loi 09 08, cndp, horodatage, audit "
        "de sécurité, audits de sécurité, audit de sécurité informatique"
        ", cyber défense, cyberprotection, risque cyber, menace cyber, expert en sécurité informatique, conseil en "
        "sécurité informatique, conseil en cybersécurité, solution de cybersécurité, produits de sécurité "
        "informatique, sécurité des terminaux, sécurité des sites web, sécurité des sites, sécurité des "
        "infrastructures, sécurité embarquée, sécurité des objets connectés, sécurité iot, sécurité industrielle "
        "informatique, sûreté numérique, soc, anssi, rssi externalisé, sécurité offensive, cloud de confiance, "
        "cloud souverain sécurisé, hébergement sécurisé, résilience numérique, notation cyber, cyberassurance, "
        "hygiène informatique, sensibilisation à la sécurité, sensibilisation à la cybersécurité, active directory, "
        "audit de code, analyse de code, pare feux, proxy de sécurité, sonde de détection, waf, éditeur de "
        "logiciels de sécurité, éditeur de solutions de sécurité, éditeur de solutions de cybersécurité, éditeur de "
        "logiciels de cybersécurité, éditeur de solutions de sécurité informatique",
        ar="الأمن السيبراني, أمن سيبراني, أمن المعلومات, الأمن المعلوماتي, أمن الشبكات, هجمات إلكترونية",
    ),
    Concept(
        "cybersecurity.attack",
        STRONG,
        en="hacker, hackers, hacking, malware, ransomware, phishing, virus protection, antivirus, intrusion, "
        "intrusion detection, data breach, data breaches, breach, breaches, vulnerability, vulnerabilities, "
        "pentest, pentesting, penetration testing, penetration test, bug bounty, zero day, ddos, botnet, "
        "bot detection, threat, threats, threat detection, threat intelligence, attack surface, attacks, attackers, attacker, "
        "red team, red teaming, firewall, siem, soar, edr, xdr, mdr, incident response, forensics, security breach, "
        "prompt injection, account takeover, spam, scam, scams, deepfake, deepfakes, impersonation, insider threat, "
        "leaked credentials, dark web, exfiltration, static analysis, code scanning, cve, cves, patching, sandboxing"
        ", vulnerable software, software supply chain, sbom, jailbreak, honeypot, social engineering, sim swap, "
        "session hijacking, data leak, data leakage, sql injection, backdoor, rootkit, trojan, spyware, managed "
        "detection, security flaws, security holes, detection engineering, fake news detection, bot protection",
        fr="pirate informatique, pirates informatiques, piratage, hacker, hackers, logiciel malveillant, "
        "logiciels malveillants, malware, rançongiciel, rançongiciels, ransomware, phishing, hameçonnage, antivirus, "
        "intrusion, intrusions, détection d'intrusion, fuite de données, fuites de données, vulnérabilité, vulnérabilités, "
        "test d'intrusion, tests d'intrusion, pentest, attaques informatiques, attaques, menaces, firewall, pare feu, "
        "antispam, anti spam, spam, captcha, bug bounty, forensique, analyse forensique, failles, faille de sécurité, "
        "failles de sécurité, bots malveillants, menaces internes"
        ", cheval de troie, durcissement, centre opérationnel de sécurité, anti virus, code malveillant, logiciels "
        "espions, virus et logiciels, cyberespace, malveillants, rétro ingénierie, ingénierie sociale, réponse à "
        "incident, supervision de sécurité, sonde réseau, filtrage web"
        ", cyber attaque, attaquants, cybercriminels, menaces informatiques, virus informatiques, vol de données, "
        "vol de mots de passe, intrusions informatiques, détection des menaces, incident de sécurité, analyse de "
        "vulnérabilités, gestion des vulnérabilités, scanner de vulnérabilités, failles informatiques, attaques "
        "ddos, déni de service, espionnage industriel informatique, renseignement sur la menace, piraté, pirater",
        ar="اختراق, برامج ضارة, برمجيات خبيثة, تصيد, الفيروسات, ثغرات",
    ),
    Concept(
        "cybersecurity.identity",
        STRONG,
        en="identity verification, digital identity, identity management, identity and access, identity platform, "
        "authentication, authenticate, passwordless, password, passwords, password manager, single sign on, sso, mfa, 2fa, "
        "multi factor, two factor, biometric, biometrics, access control, access management, access management platform, "
        "authorization, permissions, privileged access, iam, zero trust, least privilege, verify identity, identity theft, "
        "identity, identities, user management, face recognition, facial recognition, machine identity, secrets management, "
        "secrets, credentials, credential, passkeys, verify users, user verification, proof of personhood, "
        "background checks identity, trust and safety"
        ", id verification, age verification, document verification, liveness detection, liveness, signing in, otp, "
        "role based access, rbac, access governance, access requests, scim, saml, data vault, access policies, "
        "secure login, key management, know your customer platform, authz",
        fr="authentification, authentification forte, authentifier, identité numérique, identités numériques, "
        "gestion des identités, gestion des accès, contrôle d'accès logique, mot de passe, mots de passe, biométrie, "
        "biométrique, biométriques, usurpation d'identité, vérification d'identité, certificat électronique, "
        "certificats électroniques, signature électronique sécurisée, tiers de confiance, confiance numérique, "
        "reconnaissance faciale, traçabilité numérique, sso, identité"
        ", pki, infrastructure à clé publique, gestion des habilitations, preuve numérique, preuve électronique, "
        "cachet électronique, certification électronique, autorité de certification, empreintes digitales, "
        "reconnaissance vocale sécurisée, anti contrefaçon, identifiants"
        ", authentification à deux facteurs, double authentification, authentification multifacteur, "
        "authentification biométrique, authentification mobile, authentification unique, authentification sans mot "
        "de passe, gestionnaire de mots de passe, fédération d'identité, vérifier l'identité, preuve d'identité, "
        "identité digitale, identité électronique, carte d'identité électronique, passeport biométrique, "
        "connaissance client réglementaire, habilitations, comptes à privilèges, bastion d'administration, "
        "certificats numériques, jetons d'authentification, clé de sécurité, carte à puce sécurisée, élément "
        "sécurisé, secure element, portefeuille matériel, portefeuilles sécurisés, wallet sécurisé",
        ar="الهوية الرقمية, المصادقة, التحقق من الهوية, كلمة المرور, كلمات المرور",
    ),
    Concept(
        "cybersecurity.privacy",
        STRONG,
        en="data privacy, privacy, privacy preserving, encryption, encrypted, encrypt, end to end encryption, cryptography, "
        "cryptographic, homomorphic encryption, zero knowledge, data protection, data loss prevention, dlp, gdpr, ccpa, "
        "personal data protection, anonymization, redaction, confidential computing, vpn, secure browser, private by design, "
        "post quantum, secure enclave, secure messaging, anonymous browsing, pii"
        ", consent management, cookie consent, data deletion, data masking, secure data, secure collaboration, "
        "secure communication, secure file sharing, secure access, secure remote access, secure storage, secure "
        "cloud, trusted execution, control their data, control over their data, own your data, data sovereignty, "
        "data residency, fully homomorphic, secure multiparty, multi party computation, secure by design",
        fr="chiffrement, chiffré, chiffrées, cryptographie, cryptographique, cryptage, crypté, protection des données, "
        "protection des données personnelles, vie privée, rgpd, anonymisation, confidentialité, confidentialité des données, "
        "vpn, données personnelles, post quantique, clés de chiffrement, messagerie sécurisée, protection emails, "
        "coffre fort numérique, coffre fort électronique, protection de la vie privée, données sensibles"
        ", données confidentielles, dpo, registre des traitements, gestion des consentements, gestion des cookies, "
        "stockage sécurisé, échange sécurisé, accès sécurisé, transferts sécurisés, sauvegarde sécurisée, "
        "souveraineté numérique, cloud souverain, cryptologie, chiffrer, protéger les données, protège les "
        "données, tatouage numérique, watermarking, composants sécurisés, fuites d'informations"
        ", mise en conformité rgpd, délégué à la protection des données, cnil, données à caractère personnel, "
        "protection des données à caractère personnel, consentement, pseudonymisation, confidentiel, messagerie "
        "chiffrée, communications sécurisées, partage sécurisé, protéger vos données, protection de l'information, "
        "chiffrement de bout en bout, chiffrement des données, coffre fort de mots de passe, cryptographie post "
        "quantique, traçabilité numérique sécurisée, scellement, anonymisation des données",
        ar="التشفير, تشفير, حماية البيانات, الخصوصية, حماية المعطيات",
    ),
    Concept(
        "cybersecurity.fraud",
        STRONG,
        en="fraud detection, fraud prevention, fraud, fraudulent, fraudsters, anti fraud, stop fraud, risk engine, "
        "bot traffic, fake accounts, content moderation, chargeback fraud, counterfeit detection",
        fr="détection de fraude, détection de la fraude, lutte contre la fraude, fraude, fraudes, anti fraude, antifraude, "
        "fraude documentaire"
        ", prévention de la fraude, fraude en ligne, fraude à l'identité, fraude aux moyens de paiement, fraudeurs, "
        "faux documents, faux billets numériques, lutte contre la contrefaçon, anticontrefaçon, contrefaçon, "
        "authentifier les produits, lutte contre le blanchiment, usurpation, arnaques, arnaques en ligne",
        ar="كشف الاحتيال, الاحتيال, مكافحة الاحتيال",
    ),
    Concept(
        "cybersecurity.compliance",
        MEDIUM,
        en="soc 2, soc2, iso 27001, hipaa compliance automation, compliance automation, security compliance, "
        "fedramp, pci dss, pci compliance, grc platform, vendor risk, third party risk, security controls, audit trail, "
        "cmmc, continuous compliance, compliance platform"
        ", iso27001, compliance posture, compliance program, hipaa compliance, nist, compliance monitoring, "
        "compliance evidence, pci, risk assessments",
        fr="iso 27001, conformité rgpd, pci dss, nis 2, audit de sécurité, audits de sécurité, analyse de risques informatiques",
    ),
    Concept(
        "cybersecurity.security_word",
        MEDIUM,
        en="security, securing, securely, protect, secure, protecting",
        fr="sécurité, sécuriser, sécurisation, sécurisé, sécurisée, sécurisées",
        ar="الأمن, أمن, الحماية",
        near="data, cloud, network, software, application, applications, api, apis, web, internet, code, digital, computer, "
        "it, saas, server, servers, device, devices, infrastructure, enterprise, access, credentials, identity, email, "
        "vulnerability, compliance, ai, llm, agents, secrets, information, données, réseau, réseaux, numérique, informatique, "
        "informatiques, logiciel, logiciels, système d'information, systèmes d'information, internet, mobile, mobiles, "
        "applications, البيانات, المعلومات, الشبكات",
    ),
    Concept(
        "cybersecurity.security_plain",
        WEAK,
        en="safe, trust, trusted, compliance, compliant, risk, verify, verification, detect, detection, prevention, policies, "
        "audit, audits, sensitive data, sensitive, governance, incident, incidents, open source security",
        fr="confiance, conformité, risques, risque, vérification, prévention, surveillance, contrôle d'accès, alertes",
    ),
    Concept(
        "cybersecurity.false_friends",
        STRONG,
        en="exploit, exploits",
        unless=FRENCH,
    ),
    Concept(
        "cybersecurity.controls",
        WEAK,
        en="controls",
        unless=FRENCH,
    ),
)

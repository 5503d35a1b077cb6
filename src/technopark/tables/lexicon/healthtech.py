"""Words of health: care, medical devices, medicines, biotechnology for health, well-being."""

from typing import Final

from technopark.tables.lexicon.concept import MEDIUM, STRONG, WEAK, Concept

CONCEPTS: Final = (
    Concept(
        "healthtech.name",
        STRONG,
        en="healthtech, health tech, digital health, ehealth, e health, mhealth, medtech, med tech, "
        "telemedicine, telehealth, healthcare, health care, femtech, biotech for health, health app, health "
        "platform, virtual care, remote care, virtual clinic, digital therapeutics, digital therapeutic, "
        "healthcare it, health data, health records, electronic health records, ehr, ehrs, emr, emrs, medical "
        "records, electronic medical records, hipaa, health system, health systems, health services, "
        "healthcare providers, healthcare provider, healthcare professionals, healthcare workers, healthcare "
        "company, healthcare organizations, healthcare system, public health, global health, health outcomes, "
        "value based care, medicare, medicaid, remote patient monitoring, patient monitoring, patient "
        "engagement, revenue cycle management, medical billing, medical coding, prior authorization, prior "
        "authorizations, clinical documentation, medical scribe, ai scribe, payers and providers, health "
        "coaching, health equity, electronic prescriptions, emergency response"
        ", health insurance marketplace, health plans for, health information, health centers, health centres, "
        "community health workers, community health, health worker, telepharmacy, claims denials, employer "
        "health, health navigation, referral management, rural health, health financing, assisted living "
        "facilities",
        fr="e santé, esanté, santé numérique, santé connectée, santé digitale, télémédecine, télésanté, "
        "téléconsultation, téléconsultations, télésurveillance médicale, medtech, healthtech, santé, soins, "
        "soin, soignants, soignant, professionnels de santé, professionnel de santé, secteur de la santé, "
        "établissements de santé, dossier médical, dossier patient, données de santé, système de santé, santé "
        "publique, parcours de soins, parcours patient, objets connectés de santé, thérapie digitale, "
        "thérapies digitales, dispositif médical, dispositifs médicaux, technologies médicales, maison de "
        "santé, établissements de soins, santé mobile, téléexpertise, officine, ambulanciers, tiers payant"
        ", télésuivi, téléassistance, télé assistance, dpi, dmp, samu, transport sanitaire"
        ", objets de santé connectés, application de santé, plateforme de santé, données médicales, dossier médical "
        "partagé, dossier patient informatisé, carnet de santé, carnet de santé numérique, carnet de vaccination, "
        "télé médecine, télé expertise, télésoin, télédiagnostic, suivi à distance des patients, suivi des "
        "patients, suivi médical, consultation médicale, consultation à distance, consultation en ligne, rendez "
        "vous médicaux, prise de rendez vous médicaux, prise de rendez vous avec un médecin, logiciel médical, "
        "logiciel de santé, logiciel hospitalier, système d'information hospitalier, images médicales, matériel "
        "médical, équipement médical, équipements de santé, robot chirurgical, robotique chirurgicale, chirurgie "
        "assistée, aide au diagnostic, assistance au diagnostic, diagnostic médical, diagnostic précoce, personnes "
        "dépendantes, aide à domicile, soins à domicile, hospitalisation à domicile, seniors dépendants, chutes des "
        "personnes âgées, prévention des chutes, e pharmacie, pharmacie de garde, don de sang, banque de sang, "
        "éditeur de logiciels médicaux, éditeur de logiciels de santé, éditeur de logiciels pour la santé, éditeur "
        "de logiciels hospitaliers, éditeur de solutions de santé",
        ar="الصحة, صحة, الصحة الرقمية, الرعاية الصحية, التطبيب عن بعد, الطب عن بعد, صحية, الصحية",
    ),
    Concept(
        "healthtech.patient",
        STRONG,
        en="patient, patients, doctor, doctors, physician, physicians, nurse, nurses, nursing, hospital, hospitals, clinic, "
        "clinics, clinician, clinicians, surgeon, surgeons, surgery, surgical, medical, medicine, medicines, medication, "
        "medications, prescription, prescriptions, pharmacy, pharmacies, pharmacist, pharmacists, primary care, urgent care, "
        "emergency room, dentist, dentists, dental, orthodontic, radiology, radiologist, radiologists, pathology, "
        "therapist, therapists, caregiver, caregivers, home care, home health, senior care, elder care, elderly care, hospice, "
        "specialty care, patient care, care team, care teams, care delivery, care coordination, care navigation, "
        "care management, quality care, quality of care, point of care, care providers, medical device, medical devices, "
        "medical imaging, medical practice, medical practices, ambulance, ambulances, blood, optometry, eye care, physical therapy, "
        "physiotherapy, veterinary, veterinarian, vet, vets, pet health, private practices, medical supplies, "
        "medical equipment, medical professionals, medical appointments, care",
        fr="patient, patients, patiente, médecin, médecins, médical, médicale, médicaux, médicales, médecine, hôpital, hôpitaux, "
        "hospitalier, hospitalière, hospitaliers, hospitalières, clinique, cliniques, infirmier, infirmière, infirmiers, "
        "infirmières, chirurgie, chirurgien, chirurgiens, chirurgical, chirurgicale, chirurgicaux, chirurgicales, "
        "pharmacie, pharmacies, pharmacien, pharmaciens, "
        "médicament, médicaments, médicamenteux, ordonnance, ordonnances, dentiste, dentistes, dentaire, dentaires, "
        "radiologie, radiologue, radiologues, aidants, aidant, maintien à domicile, personnes âgées, ehpad, "
        "maison de retraite, maisons de retraite, silver économie, seniors, senior, dépendance, perte d'autonomie, "
        "prise en charge, urgences médicales, kinésithérapeute, kinésithérapeutes, orthopédie, orthopédique, "
        "orthopédiques, implant, implants, prothèse, prothèses, cathéter, imagerie médicale, irm, échographie, "
        "vétérinaire, vétérinaires, rééducation, handicap, personnes handicapées, malentendants, malvoyants, aveugles, "
        "non voyants, audition, auditif, auditifs, prothèses auditives, opticien, opticiens, paramédical, bloc opératoire, "
        "laboratoires d'analyses, biologie médicale, analyses médicales, sang, sanguin, sanguine, sanguins"
        ", soins de santé, soins infirmiers, kiné, sage femme, ophtalmologues, cardiologue, dermatologues, maladies "
        "infectieuses, épidémie, traitement médical, hôpitaux et cliniques, centres de santé, personnel soignant, "
        "personnel de santé, domaine de la santé, secteur médical, domaine médical, médico social, santé au "
        "travail, médecine du travail, troubles musculo squelettiques, ergonomie au travail, déficients visuels, "
        "sourds, réadaptation, appareil auditif, vision des malvoyants, secours médical, chaise roulante, fauteuil "
        "roulant, lésions cérébrales, traumatisme crânien, commotions cérébrales, périnée, détecter les tumeurs, "
        "poche de froid",
        ar="مرضى, المرضى, طبيب, أطباء, الأطباء, مستشفى, مستشفيات, المستشفيات, طبية, طبي, الطبية, صيدلية, صيدليات, أدوية, عيادة, "
        "ممرضين, عيادات, الطب, علاج, الأسنان",
    ),
    Concept(
        "healthtech.bio",
        STRONG,
        en="biotech, biotechnology, biopharma, pharma, pharmaceutical, pharmaceuticals, drug, drugs, drug discovery, "
        "drug development, therapeutic, therapeutics, therapy, therapies, treatment, treatments, clinical, clinical trial, "
        "clinical trials, clinical stage, preclinical, fda, fda approved, vaccine, vaccines, antibody, antibodies, "
        "gene therapy, gene therapies, gene editing, crispr, genomics, genomic, genome, genetic, genetics, genetic testing, dna, "
        "rna, mrna, protein, proteins, protein design, peptide, peptides, cell therapy, cell therapies, stem cells, "
        "stem cell, immunotherapy, immunotherapies, oncology, cancer, tumor, tumors, disease, diseases, chronic, "
        "chronic conditions, chronic diseases, rare diseases, diabetes, diabetic, alzheimer, parkinson, stroke, "
        "cardiac, cardiology, cardiovascular, heart disease, heart failure, obesity, antibiotics, antibiotic, microbiome, "
        "molecule, molecules, small molecule, biomarkers, biomarker, diagnostic, diagnostics, diagnose, diagnosis, "
        "diagnosing, blood test, blood tests, medical research, life sciences, biology, biological, cells, "
        "aging, longevity, lifespan, healthspan, neuroscience, brain, neurological, regenerative medicine, infection, "
        "infections, infectious, virus, viral, bacteria, bacterial, pathogen, pathogens, hiv, malaria, covid, covid 19, inflammation, "
        "inflammatory, autoimmune, immune, immune system, organ, organs, kidney, liver, lung, bone, tissue, tissues, "
        "pain relief, chronic pain, injury, wounds, wound, epilepsy, autism, adhd, dementia, allergy, allergies, asthma, "
        "insulin, glucose, hormone, hormones, ultrasound, mri, ct scans, ecg, eeg, x ray, imaging, lab tests, lab testing, "
        "in vitro, efficacy, side effects, precision medicine, bioengineering, tissue engineering, bioprinting"
        ", biotherapeutics, biologics, biosimilars, biopharmaceutical, antiviral, antifungal, tuberculosis, "
        "hypertension, heart rate, heart rhythm, cholesterol, arthritis, osteoporosis, migraine, psoriasis, "
        "eczema, acne, endometriosis, pcos, ibs, irritable bowel, gut health, crohn, celiac, erectile "
        "dysfunction, hair growth, ophthalmology, vision correction, deafness, spinal cord, paralysis, amputees, "
        "prosthesis, exoskeleton, sepsis, transplant, dialysis, anesthesia, ventilator, oxygen, biopsy, early "
        "detection, rapid test, screening test, target discovery, lead optimization, toxicology, pharmacology, "
        "pharmacogenomics, bioinformatics, proteomics, transcriptomics, microfluidics, organoids, nanoparticles, "
        "psychedelics, ketamine, neurotechnology, neuromodulation, concussion, biohacking, nutrigenomics, "
        "snakebite, cholera, ebola",
        fr="biotech, biotechnologie, biotechnologies, biopharmaceutique, pharmaceutique, pharmaceutiques, pharma, thérapeutique, "
        "thérapeutiques, thérapie, thérapies, traitement du, traitements, essai clinique, essais cliniques, préclinique, "
        "précliniques, étude clinique, vaccin, vaccins, vaccination, anticorps, thérapie génique, génomique, génétique, "
        "génétiques, adn, arn, protéine, protéines, peptide, peptides, thérapie cellulaire, cellules souches, cellules, "
        "cellulaire, cellulaires, immunothérapie, oncologie, cancer, cancers, tumeur, tumeurs, tumoral, tumorale, "
        "cancéreuses, maladie, maladies, maladies rares, maladie chronique, maladies chroniques, chronique, chroniques, "
        "diabète, diabétique, diabétiques, insuline, glycémie, alzheimer, parkinson, avc, cardiaque, cardiaques, cardiologie, "
        "cardiovasculaire, cardiovasculaires, obésité, antibiotique, antibiotiques, antibiorésistance, microbiote, molécule, "
        "molécules, biomarqueur, biomarqueurs, diagnostic, diagnostics, diagnostiquer, dépistage, dépister, pathologie, "
        "pathologies, pathologique, sciences de la vie, sciences du vivant, biologie, biologique, biologiques, biomédical, "
        "biomédicale, biomatériaux, cerveau, neurologique, neurologiques, neurodégénératives, neurosciences, infection, "
        "infections, infectieux, infectieuses, virus, viral, bactérie, bactéries, bactérien, pathogène, pathogènes, sida, vih, "
        "hépatite, inflammation, inflammatoire, inflammatoires, immunitaire, auto immune, auto immunes, organe, organes, "
        "foie, rein, rénale, poumon, pulmonaire, osseux, osseuse, tissu, tissus, douleur, douleurs, plaie, plaies, "
        "épilepsie, autisme, dmla, rétine, ophtalmologie, ophtalmologique, dermatologie, dermatologique, cutanée, "
        "allergie, allergies, asthme, hormone, échographe, échographique, ultrasons, endoscopie, in vitro, candidat médicament, "
        "principe actif, effets secondaires, médecine de précision, médecine personnalisée, médecine régénérative, stent, "
        "pacemaker, grossesse, accouchement, fertilité, prématurés, anesthésie, réanimation, mortalité, morbidité, "
        "neuropathie, traumatisme, arthrose, fracture, ostéoporose, sclérose, insuffisance cardiaque, insuffisance rénale, "
        "invasif, invasive, clinicien, cliniciens, marquage ce médical, greffe, transplantation, dialyse"
        ", biothérapie, biomédicament, biosimilaires, bioproduction, antifongique, tuberculose, paludisme, "
        "drépanocytose, tension artérielle, arthrite, polyarthrite, endométriose, intestinal, cécité, surdité, "
        "acouphènes, moelle épinière, paralysie, exosquelette, septicémie, détection précoce, test rapide, "
        "autodiagnostic, bioinformatique, bio informatique, protéomique, nanomédecine, nanoparticules, "
        "radiothérapie, chimiothérapie, curiethérapie, protonthérapie, stimulation cérébrale, neurostimulation, "
        "cérébral, biomatériau, hémostatique, cicatrisation, cicatrices, orthèse, orthodontie, cornée, glaucome, "
        "cataracte"
        ", molécule thérapeutique, développement clinique, anticorps monoclonaux, séquençage adn, fibrose, maladie "
        "d'alzheimer, maladies inflammatoires, maladies neurodégénératives, bioimpression, bio impression, "
        "ingénierie tissulaire, laboratoire pharmaceutique, industrie pharmaceutique, découverte de médicaments, "
        "diagnostic in vitro, tests diagnostiques, test de diagnostic, biocapteur, ultrasons thérapeutiques, laser "
        "médical, santé animale",
        ar="أمراض, مرض, السرطان, سرطان, السكري, لقاح, تشخيص, التشخيص, أدوية, التكنولوجيا الحيوية, صيدلانية, الصيدلانية, "
        "بيولوجيا",
    ),
    Concept(
        "healthtech.mental",
        STRONG,
        en="mental health, mental wellness, mental wellbeing, behavioral health, depression, anxiety, psychiatry, psychiatrist, "
        "psychiatrists, psychologist, psychologists, psychology, psychotherapy, meditation, mindfulness, addiction, substance abuse, "
        "smoking cessation, quit smoking, insomnia, sleep, sleep apnea, stress, burnout, eating disorders, ptsd, "
        "emotional health, talk therapy, emotional wellbeing"
        ", counseling, counselling, counselor, mental fitness, suicide prevention, suicide, grief, loneliness, "
        "sobriety, opioid, breathing exercises, breathwork, emotional support",
        fr="santé mentale, dépression, anxiété, psychiatrie, psychiatrique, psychologue, psychologues, psychologique, "
        "psychothérapie, méditation, addiction, addictions, arrêter de fumer, tabac, insomnie, sommeil, apnée du sommeil, stress, "
        "troubles du sommeil, risques psychosociaux, troubles cognitifs, cognitif, cognitifs"
        ", thérapeute, sophrologie, hypnose, relaxation, burn out, épuisement professionnel, souffrance, troubles "
        "du comportement, troubles alimentaires, anorexie, endormissement, respiration",
        ar="الصحة النفسية, الصحة العقلية",
    ),
    Concept(
        "healthtech.women",
        STRONG,
        en="women s health, fertility, ivf, pregnancy, pregnant, maternity, maternal, maternal health, menopause, birth control, "
        "contraception, sexual health, newborn, pediatric, pediatrics, men s health, reproductive health, postpartum, "
        "menstrual, egg freezing, babies",
        fr="santé des femmes, procréation, enceinte, enceintes, maternité, ménopause, contraception, pédiatrie, pédiatrique, "
        "nouveau né, nouveaux nés, sexualité",
        ar="الحمل, الخصوبة, صحة المرأة",
    ),
    Concept(
        "healthtech.wellness",
        MEDIUM,
        en="health, wellness, wellbeing, well being, fitness, nutrition, nutritionist, nutritionists, dietitian, dietitians, "
        "diet, weight loss, weight management, lose weight, supplements, vitamins, healthy, workout, workouts, exercise, "
        "personal trainer, personal trainers, wearable, wearables, sick, illness, illnesses, symptoms, symptom, "
        "telemonitoring, assisted living, seniors, elderly, older adults, disability, disabilities, hearing aids, hearing loss, "
        "vision loss, prosthetics, food allergies, hygiene, first aid, lab, laboratories, self care"
        ", gym, yoga, pilates, running app, marathon, strength training, personal training, calorie, meal planning, "
        "keto, probiotics, smoking, hangover, physical activity, biofeedback, massage, chiropractic, acupuncture",
        fr="bien être, forme, fitness, nutrition, nutritionnel, nutritionnelle, nutritionnels, diététique, diététicien, régime, "
        "perte de poids, compléments alimentaires, vitamines, sport santé, activité physique, symptômes, hygiène, "
        "bracelet connecté, autonomie, accessibilité, coach sportif, matelas, posture"
        ", musculation, salles de sport, coureurs, course à pied, podomètre, alimentation saine, manger sainement, "
        "probiotiques, phytothérapie, plantes médicinales, naturopathie, aromathérapie, huiles essentielles, "
        "ostéopathe, ostéopathie, ergothérapie, orthophoniste, orthophonie, sédentarité, bien vieillir, "
        "vieillissement, détection de chute"
        ", gestion du stress, médecines douces, activité physique adaptée, coaching sportif, coaching santé, arrêt "
        "du tabac, surpoids, alimentation santé, suivi nutritionnel, conseils nutritionnels, nutritionnistes, "
        "hygiène de vie, mal de dos, douleur chronique",
        ar="تغذية, رشاقة, لياقة",
    ),
    Concept(
        "healthtech.lab",
        WEAK,
        en="life saving, lifesaving, scientists, researchers, in home care, clinical data, trials, at home, screening, "
        "appointments, biomaterials, sensor for body, molecular, novel, sterile, tests, scans, outcomes, body, "
        "conditions, function, human body, drug design, biosecurity, microscopy, lab automation, sequencing, synthetic biology, "
        "medically, heart, eye, skin, teeth, hair loss, bio, claims",
        fr="corps humain, corps, capteur corporel, essais, chercheurs, laboratoire, laboratoires, peau, yeux, moléculaire, "
        "moléculaires, microscopie, séquençage, recherche clinique, inserm, chu, thermique corporelle, stérile, stérilisation, "
        "suivi à distance, geste, pénible, mini invasive, dispositif implantable, dispositif, visant à traiter",
    ),
)

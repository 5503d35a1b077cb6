"""Words of learning: schools, training, e-learning, languages, skills."""

from typing import Final

from technopark.tables.lexicon.concept import MEDIUM, STRONG, WEAK, Concept

CONCEPTS: Final = (
    Concept(
        "edtech.name",
        STRONG,
        en="edtech, ed tech, education technology, educational technology, e learning, elearning, online "
        "learning, online education, digital learning, distance learning, learning platform, learning "
        "management system, lms, mooc, moocs, online course, online courses, online school, online "
        "university, online classes, online degree, learning app, education platform, education company, "
        "educational platform, educational content, mobile learning, microlearning, blended learning, "
        "adaptive learning, personalized learning, learning experience, learning tools, learning content, "
        "language learning, learn languages, learn english, learn to code, learn coding, coding bootcamp, "
        "bootcamp, bootcamps, coding school, coding classes, live classes, virtual classroom, ai tutor, "
        "tutor, tutors, tutoring, online tutoring, test prep, exam prep, exam preparation, homework, homework "
        "help, flashcards, study tool, study app, study buddy, sat prep, lesson, lessons, lesson plan, lesson "
        "plans, e books for students, course marketplace, cohort based courses, upskilling, upskill, "
        "reskilling, reskill, upskilling platform, corporate training, corporate learning, workforce "
        "training, employee training, learning and development, professional development, vocational "
        "training, skills training, training platform, teacher training, stem education, early childhood "
        "education, financial education, music education, sex education, duolingo, coursera, udemy, khan "
        "academy, chegg, past papers, test preparation, kcse, kcpe, waec, jamb, edutainment"
        ", learning companion, online training, learning community, training courses, training programs, training "
        "content, training videos, course creation, course creators, course platform, career courses, english "
        "learning, language app, learning languages, reading app, learn to read, coding for kids, kids coding, "
        "learning pods, microschool, learning management, offline learning, skills development, digital skills, "
        "job training, employability, career readiness, tvet, tech talent training, ai learning, early learning, "
        "childcare, daycare, child care, play guitar, learn music, learn piano",
        fr="edtech, e learning, elearning, formation en ligne, formations en ligne, cours en ligne, "
        "apprentissage en ligne, formation à distance, enseignement à distance, plateforme d'apprentissage, "
        "mooc, moocs, lms, cours particuliers, soutien scolaire, aide aux devoirs, devoirs, classe virtuelle, "
        "classes virtuelles, école en ligne, serious game éducatif, manuel scolaire, manuels scolaires, "
        "manuels numériques, ressources pédagogiques, outils pédagogiques, contenus pédagogiques, contenus "
        "éducatifs, logiciels éducatifs, applications éducatives, application éducative, jeux éducatifs, ludo "
        "éducatif, ludoéducatif, ludo éducatifs, orientation scolaire, orientation professionnelle, "
        "préparation aux examens, préparation aux concours, apprentissage des langues, apprendre les langues, "
        "cours de langue, cours de langues, apprendre l'anglais, cours d'anglais, digital learning, mobile "
        "learning, blended learning, adaptive learning, ent, environnement numérique de travail, tableau "
        "interactif, tni, tbi, formation professionnelle, formation continue, organisme de formation, "
        "organismes de formation, centre de formation, centres de formation, gestion de la formation, actions "
        "de formation, programmes de formation, école du numérique, école de code, auto école, auto écoles, "
        "permis de conduire, code de la route, université en ligne, édition scolaire, spoc, espace numérique "
        "de travail, tableau blanc interactif"
        ", cours à domicile, cours de musique, cours de code, cours de programmation, rapid learning, social "
        "learning, cahier de textes, carnet de correspondance, crèche, garde d'enfants, éveil, tablette enfants, "
        "annales, mentorat, insertion des jeunes, compétences numériques, vae, bilan de compétences, cpf"
        ", technologies éducatives, technologie de l'éducation, e formation, apprentissage numérique, apprentissage "
        "mobile, apprentissage adaptatif, apprentissage personnalisé, apprentissage interactif, parcours "
        "d'apprentissage, parcours de formation, parcours pédagogiques, plateforme de formation, plateforme "
        "éducative, plateforme pédagogique, plateforme lms, classe inversée, campus numérique, campus en ligne, "
        "contenu pédagogique, contenu éducatif, supports pédagogiques, vidéos pédagogiques, vidéos éducatives, "
        "exercices en ligne, quiz pédagogiques, examens en ligne, certification des compétences, révision du bac, "
        "soutien scolaire en ligne, apprentissage de la lecture, apprendre à lire, apprendre à coder, apprentissage "
        "du code, apprentissage de la programmation, robotique éducative, kits éducatifs, éveil des enfants, "
        "orientation des étudiants, plateforme d'orientation, choix d'orientation, gestion scolaire, logiciel de "
        "gestion scolaire, vie scolaire, ent scolaire, formation des salariés, formation des adultes, ingénierie "
        "pédagogique, ingénierie de formation, formation digitale, modules de formation, micro learning, tutorat en "
        "ligne, mentorat en ligne, éditeur de logiciels éducatifs, éditeur de logiciels pédagogiques, éditeur de "
        "solutions pédagogiques, éditeur de contenus pédagogiques, éditeur de solutions e learning",
        ar="التعليم الإلكتروني, التعليم عن بعد, تعليم, التعليم, دروس, منصة تعليمية, تكنولوجيا التعليم, التعلم, "
        "دورات تدريبية, دروس خصوصية",
    ),
    Concept(
        "edtech.school",
        STRONG,
        en="school, schools, student, students, teacher, teachers, educator, educators, classroom, classrooms, curriculum, "
        "curricula, learner, learners, education, educational, university, universities, college, colleges, k 12, k12, "
        "higher education, higher ed, high school, kindergarten, preschool, elementary school, middle school, schooling, "
        "homeschool, homeschooling, campus, campuses, teaching, teach, teaches, professors, professor, faculty, "
        "pupils, academic, academics, academia, scholarship, scholarships, admissions, college admissions, "
        "study abroad, international students, degree, degrees, degree program, alumni, textbook, textbooks, literacy, "
        "computer science education, math, maths, mathematics, exams, exam, grading, graders, essay, essays, tuition, "
        "quiz, quizzes, edu, instructor, instructors, stem, kids learn, children learn, parents and teachers, classes, "
        "after school, child development, reading skills, mentorship, mentors, apprenticeship, apprenticeships, "
        "certification courses, academy, graduates, cohort, educating, coursework, skill building",
        fr="école, écoles, élève, élèves, enseignant, enseignants, étudiant, étudiants, professeur, professeurs, "
        "profs, enseignement, éducation, éducatif, éducative, éducatifs, éducatives, pédagogie, pédagogique, "
        "pédagogiques, scolaire, scolaires, lycée, lycées, collège, collèges, lycéens, collégiens, université, "
        "universités, enseignement supérieur, primaire et secondaire, grandes écoles, campus, apprenants, "
        "apprenant, apprentissage, apprentissages, apprendre, formateur, formateurs, formation, formations, classe, "
        "classes, quiz, diplômes, diplôme, bac, baccalauréat, soutien, tuteur, tutorat, savoirs, savoir, "
        "transmission du savoir, dyslexie, dyslexiques, monde éducatif, éducation nationale, e éducation, révision, "
        "réviser, examens, concours, pédagogues, orientation, manuel, écoliers, universitaires, enseignants et "
        "élèves, élèves et enseignants, parents d'élèves, établissements scolaires, établissements d'enseignement, "
        "enseignement secondaire, enseignement primaire, maternelle, programme scolaire, salle de classe, cartable "
        "numérique, alphabétisation, illettrisme, troubles d'apprentissage, autisme éducatif",
        ar="مدرسة, مدارس, طلاب, الطلاب, تلاميذ, التلاميذ, أساتذة, معلم, معلمين, جامعة, جامعات, المدارس, التكوين, تكوين, تربية",
    ),
    Concept(
        "edtech.learn",
        MEDIUM,
        en="learn, learning, course, courses, skills, skill, training, train people, coaching, coach, study, studying, practice, "
        "knowledge, tutorials, workshops, trainees, career change, career skills, educate, trainings, learn how, "
        "read to, reading, kids, children, parents, parenting, for kids, toddlers",
        fr="cours, compétences, apprend, tutoriel, tutoriels, exercices, stages, ateliers, enfants, enfant, pour les enfants, "
        "jeunes, parents, coaching, connaissances, langues, certifiante, certification",
        ar="مهارات, أطفال, تدريب",
        unless="machine learning, deep learning, reinforcement learning, training data, model training, train models, "
        "training models, gpu, gpus, apprentissage automatique, apprentissage profond",
    ),
    Concept(
        "edtech.career",
        WEAK,
        en="career, careers, internships, internship, mentor, mentoring, job ready, career advice, job seekers, "
        "interview preparation, software engineers careers, computer science, programming, coding, programs, program, "
        "science, math skills, english, language, languages, bilingual, youth, young people, teens, "
        "early career, talent pipeline, nonprofit, knowledge sharing, lectures, ebooks",
        fr="insertion professionnelle, carrière, stage, alternance, jeunes diplômés, langue, anglais, mémorisation, "
        "lecture, livres pour enfants, culture générale, vulgarisation, musées et enfants, partage de connaissances",
    ),
)

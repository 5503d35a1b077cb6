"""Words of media, culture, creation, advertising, digital marketing and social networks."""

from typing import Final

from technopark.tables.lexicon.concept import FRENCH, MEDIUM, STRONG, WEAK, Concept

CONCEPTS: Final = (
    Concept(
        "digital_media.core",
        STRONG,
        en="digital marketing agency, marketing agency, web agency, advertising agency, production company, social "
        "network, music streaming, media company",
        fr="agence de communication, agence web, agence digitale, agence de publicité, agence marketing, régie "
        "publicitaire, marketing digital, réseau social, production audiovisuelle, société de production, maison "
        "d'édition, webradio, web tv",
    ),
    Concept(
        "digital_media.marketing",
        STRONG,
        en="marketing, digital marketing, content marketing, email marketing, marketing automation, marketing "
        "platform, performance marketing, growth marketing, influencer marketing, affiliate marketing, marketer, "
        "marketers, marketing team, marketing teams, marketing tool, marketing campaigns, marketing campaign, seo, "
        "search engine optimization, sem, search marketing, adwords, ads, ad, advertising, advertiser, advertisers, "
        "advertisement, advertisements, ad campaigns, ad network, adtech, ad tech, ad creatives, ad spend, digital "
        "ads, video ads, display ads, programmatic, programmatic advertising, billboards, billboard, out of home "
        "advertising, retargeting, martech, social media marketing, brand marketing, public relations, pr agency, "
        "press releases, copywriting, landing pages, landing page, growth hacking, newsletter, newsletters, "
        "promotion of brands, influencer, influencers, ugc, user generated content, mobile advertising, media "
        "buying, brand safety, ai search visibility, generative engine optimization, geo optimization, answer "
        "engine optimization, creative agency, digital agency, digital signage, brand activation, market "
        "activation, content agency, growth agency, brand campaigns, brand partnerships, brand strategy, media "
        "agency, audience targeting, sponsored content, promotions agency, press coverage, publicist, "
        "communications agency, build websites, website design, web designers, logo design, app store optimization, "
        "search rankings, rank on google, organic traffic, backlinks, utm, customer acquisition campaigns, "
        "conversion optimization, personalization engine, branded content, content strategy",
        fr="marketing, webmarketing, web marketing, e marketing, emarketing, marketing numérique, marketing mobile, "
        "marketing direct, marketing automation, marketing relationnel, marketing interactif, marketing "
        "d'influence, street marketing, emailing, e mailing, emailings, campagnes marketing, référencement, "
        "référencement naturel, seo, sea, sem, publicité, publicités, publicitaire, publicitaires, annonceur, "
        "annonceurs, régie, régies, adtech, ad tech, programmatique, retargeting, bannières, affiliation, affichage "
        "dynamique, affichage digital, agence interactive, agence conseil, communication digitale, communication "
        "interactive, communication numérique, communication visuelle, communication de marque, stratégie digitale, "
        "stratégie de communication, relations presse, relations publiques, e réputation, réputation en ligne, "
        "image de marque, visibilité en ligne, visibilité sur internet, influenceurs, influenceur, brand content, "
        "content marketing, growth hacking, newsletter, newsletters, inbound marketing, native advertising, "
        "identité visuelle, webdesign, web design, rich media, richmedia, qr code publicitaire, acquisition de "
        "trafic, achat d'espace, agence 360, plv, signalétique digitale, agence de com, agence de production, "
        "agence e commerce, agence spécialisée, conseil en communication, communication globale, communication "
        "multimédia, communication en ligne, communication mobile, communication publique, communication "
        "institutionnelle, supports de communication, campagnes de communication, campagnes digitales, campagnes "
        "web, stratégie web, création de sites web, création web, conception de sites, sites vitrines, optimisation "
        "de sites, positionnement sur google, liens sponsorisés, trafic qualifié, ciblage comportemental, "
        "opérations promotionnelles, promotion des ventes, jeux concours, sponsoring, notoriété de marque, identité "
        "de marque, imprimerie, impression numérique, web to print, communication événementielle, communication "
        "d'influence, communication 360, agence de pub, agence créative, agence événementielle, agence de relations "
        "presse, relations médias, stratégie de contenu, stratégie marketing, stratégie de marque, charte "
        "graphique, création graphique, direction artistique, publicité en ligne, publicité mobile, publicité "
        "digitale, publicité extérieure, affichage publicitaire, affichage numérique, panneaux publicitaires, "
        "espaces publicitaires, achat média, achat programmatique, publicité programmatique, reciblage "
        "publicitaire, ciblage publicitaire, adserver, référencement payant, référenceur, netlinking, eréputation, "
        "gestion des réseaux sociaux, influence marketing, campagnes publicitaires, marketing sensoriel, marketing "
        "olfactif, marketing de proximité, marketing local, marketing participatif, marketing client, marketing "
        "événementiel, marketing de contenu, couponing, équipes marketing, directions marketing, directeurs "
        "marketing, responsables marketing, professionnels du marketing, conception de sites web, conception de "
        "sites internet, rédacteurs web, rédactionnel",
        ar="التسويق الرقمي, تسويق رقمي, التسويق, تسويق, إعلانات, الإعلان, الإشهار, وكالة رقمية, إعلان, حملات "
        "إعلانية",
    ),
    Concept(
        "digital_media.marketing_word",
        MEDIUM,
        en="affiliate, campaign, campaigns, brand awareness, branding, sponsorship, sponsorships, publishers, "
        "monetize, monetization",
        fr="campagne, campagnes, display, visibilité, branding, audience, audiences, monétisation, monétiser, "
        "communication, médiatique, notoriété",
    ),
    Concept(
        "digital_media.social",
        STRONG,
        en="social networking, social media, social app, social platform, social video, youtubers, creator, creators, "
        "content creators, creator economy, online community, online communities, community platform, livestream, "
        "live streaming, streamers, followers, fandom, patreon, substack, photo sharing, share photos, blog, blogs, "
        "bloggers, blogging, community builders, social discovery, social product, social feed, social content, "
        "social recommendations, social game network, meet new people, make friends, group messaging, share "
        "moments, share stories, share videos, sharing photos, sharing videos, photo app, discussion forum, online "
        "dating, fan communities, fan engagement, fan club, superfans, onlyfans, membership platform, paid "
        "communities, virtual events, event platform, meetup, gossip, vlogs, vloggers, selfie, stickers, emoji, "
        "gifs",
        fr="médias sociaux, media sociaux, social media, communauté en ligne, site communautaire, plateforme "
        "communautaire, web social, créateurs de contenu, community management, community manager, community "
        "managers, blog, blogs, blogueurs, blogueur, partage de photos, livestream, social tv, conversations du "
        "web, réseau communautaire, site de partage, site social, partager des photos, partage de vidéos, partage "
        "de contenus, community manage, animation de communautés, communautés virtuelles, tweets, veille sur les "
        "réseaux, applications facebook, social analytics, bons plans sorties, réseau social mobile, réseaux "
        "sociaux privés, application de rencontre, rencontres en ligne, application communautaire, plateforme "
        "sociale, plateforme d'échange, plateforme participative, forum en ligne, messagerie instantanée, chat "
        "vidéo, créateurs de contenus, créatrices de contenu, abonnés, viralité, blogueuses, youtubeurs, "
        "instagrammeurs, fans et artistes, événements entre amis, sorties culturelles, agenda culturel, billetterie "
        "en ligne, billetterie événementielle, salons virtuels, événements virtuels, événements hybrides, "
        "événements en ligne, événements professionnels, participants aux événements",
        ar="شبكة اجتماعية, شبكات التواصل الاجتماعي, التواصل الاجتماعي, مواقع التواصل, صناع المحتوى, مدونة",
    ),
    Concept(
        "digital_media.social_word",
        MEDIUM,
        en="instagram, tiktok, youtube, snapchat, twitter, facebook, reddit, communities, fan, fans, viral, "
        "discord, post, posts, feed, group chat",
        fr="communautaire, communautés, communauté, facebook, twitter, instagram, youtube, partager, partager "
        "vos, réseautage, social, fans, buzz",
    ),
    Concept(
        "digital_media.video",
        STRONG,
        en="video editing, video production, video creation, video platform, video content, video streaming, short "
        "videos, video editor, ai video, video generation, filmmaker, filmmakers, filmmaking, movie, movies, "
        "cinema, television, tv shows, streaming service, streaming platform, hollywood, vfx, photography, "
        "photographer, photographers, visual content, vod, broadcast, broadcasting, broadcasters, documentary, "
        "documentaries, netflix, visual effects, 3d animation, virtual production, subtitles, dubbing, voice over, "
        "voiceover, screenplay, nollywood, african content, video tools, video maker, video hosting, video sharing, "
        "video player, video clips, film production, film industry, short films, short form video, animated videos, "
        "animated series, animation studio, anime, explainer videos, personalized video, interactive video, 360 "
        "video, live streams, livestreaming, ott, pay tv, tv channel, tv series, screenwriters, storyboards, video "
        "localization, captioning, image editing, photo editing, photo editor, stock photos, photo booth, content "
        "creation tool, ai generated video, ai avatars, generative video, text to video, image generator, ai "
        "images, motion graphics, production house, production studio, cinematic",
        fr="cinéma, cinématographique, audiovisuel, audiovisuelle, audiovisuels, audiovisuelles, télévision, webtv, tv "
        "connectée, chaîne de télévision, chaînes de télévision, chaînes, programmes tv, programmes audiovisuels, "
        "documentaire, documentaires, webdocumentaire, webdocumentaires, webdoc, vod, iptv, vidéo à la demande, "
        "diffusion vidéo, motion design, animation 3d, post production, postproduction, réalisateurs, réalisateur, "
        "transmédia, transmedia, crossmedia, second écran, photographie, photographe, photographes, effets "
        "spéciaux, dessins animés, dessin animé, sous titrage, doublage, télédiffusion, multi écrans, tous les "
        "écrans, visite virtuelle, visites virtuelles, tournages, storytelling, court métrage, courts métrages, "
        "reportages, effets visuels, imagerie 3d, modélisation 3d, infographie, infographistes, photothèque, "
        "production vidéo, vidéo en ligne, vidéo interactive, vidéo en direct, vidéo live, vidéos d'entreprise, web "
        "série, web séries, webséries, plateforme vidéo, hébergement de vidéos, streaming vidéo, montage vidéo, "
        "captation vidéo, retransmission, films d'entreprise, films d'animation, films institutionnels, images de "
        "synthèse, 3d relief, stéréoscopique, vidéo 360, panoramas, vues panoramiques, panoramique, retouche photo, "
        "tirage photo, livre photo, photos numériques, prises de vue, producteurs, scénaristes, télévisuel, "
        "télévisuelle, guide tv, catch up tv, vidéo projection, vidéomapping, mapping vidéo, création vidéo, vidéo "
        "marketing, svod, plateforme de streaming, webtélé, télé, chaîne tv, chaîne youtube, studio d'animation, "
        "animation 2d, production cinématographique, captation, drone vidéo, contenus immersifs, contenu immersif, "
        "réalité virtuelle et augmentée, banque d'images, animations en trois dimensions, trois dimensions, contenu "
        "vr, contenus vr, contenu en réalité virtuelle, contenus en réalité virtuelle",
        ar="فيديو, سينما, تلفزيون, الإنتاج السمعي البصري, السمعي البصري, أفلام, تصوير, بث",
        unless="video game, video games, jeu vidéo, jeux vidéo, jeux vidéos, jeu vidéos, video call, video calls",
    ),
    Concept(
        "digital_media.image_word",
        MEDIUM,
        en="video, videos, film, films, tv, shows, series, streaming, animation, animations, animated, photo, "
        "photos, actors",
        fr="vidéo, vidéos, film, films, tv, streaming, série, séries, photo, photos, images",
        unless="video game, video games, jeu vidéo, jeux vidéo, jeux vidéos, jeu vidéos, video call, video calls",
    ),
    Concept(
        "digital_media.audio",
        STRONG,
        en="music, musician, musicians, artist, artists, podcast, podcasts, podcasting, podcasters, audio content, "
        "audiobook, audiobooks, radio, concert, concerts, live music, songs, song, record label, record labels, "
        "spotify, dj, djs, playlist, playlists, music creation, sound recording, bands, songwriters, lyrics, audio, "
        "listeners, soundcloud, beats, afrobeats, record company, royalties, sound effects, sound design, ai voice "
        "generation, voice actors, tour dates, gig booking, rappers",
        fr="musique, musical, musicale, musicaux, musicales, musicien, musiciens, artiste, artistes, podcast, "
        "podcasts, livre audio, livres audio, radio, radios, concert, concerts, label, labels, morceaux, album, "
        "albums, festivals, festival, sonore, sonores, chansons, playlist, playlists, industrie musicale, édition "
        "musicale, deezer, spotify, mélomanes, partitions, studio d'enregistrement, compositeurs, beatmakers, "
        "ringtones, sonneries, karaoké, hifi, synthétiseur, streaming musical, plateforme musicale, label musical, "
        "chanteurs, production musicale, distribution musicale, éducation musicale, instrument de musique, web "
        "radio, émission de radio, identité sonore, design sonore",
        ar="موسيقى, بودكاست, راديو, إذاعة, فنانين, الفنانين",
    ),
    Concept(
        "digital_media.press",
        STRONG,
        en="digital media, journalism, journalist, journalists, newspaper, newspapers, magazine, magazines, news, "
        "newsroom, newsrooms, news app, news site, publishing, book publishing, ebook, ebooks, e book, novels, "
        "comics, comic books, webtoon, content creators, content platform, content production, digital content, "
        "create content, editorial, storytelling platform, readers, content studio, entertainment company, "
        "copyright, content licensing, online publication, media platform, media brand, media business, media "
        "house, media network, media production, media startup, writers publish, book publishers, read books, book "
        "lovers, book club, african stories, children s books, kids books, content discovery, content curation, "
        "content recommendations, content management system, content creation platform, investigative",
        fr="presse en ligne, journal, journaux, journalisme, journaliste, journalistes, magazine, magazines, "
        "actualité, actualités, info en ligne, site d'information, site d'informations, webzine, édition numérique, "
        "éditeur de contenus, édition de livres, livre numérique, livres numériques, livre enrichi, livres "
        "enrichis, ebook, ebooks, epub, librairie, librairies, libraires, libraire, écrivains, roman, romans, bande "
        "dessinée, bandes dessinées, bd, manga, éditorial, éditoriale, éditoriaux, contenus numériques, contenus "
        "multimédia, contenus interactifs, création de contenu, création de contenus, production de contenu, "
        "production de contenus, rédaction web, divertissement, liseuse, liseuses, kiosque, kiosque numérique, "
        "datajournalisme, data journalisme, numérisation de livres, dédicaces, littéraire, littérature, droits "
        "d'auteur, portail d'information, rédacteurs, traduction, traducteurs, bibliothèque numérique, "
        "bibliothèques, médiathèques, presse écrite, presse locale, presse professionnelle, presse spécialisée, "
        "groupe de presse, éditeur de presse, agence de presse, revue en ligne, revue numérique, publications "
        "numériques, édition électronique, édition web, éditeur web, éditeur de sites, éditeur numérique, livres "
        "électroniques, livres interactifs, livres pour enfants, livre jeunesse, applications de lecture, lecture "
        "numérique, lecture en ligne, écriture interactive, histoires interactives, contenus vidéo, contenus "
        "digitaux, média en ligne, média d'information, médias numériques, nouveaux médias, web média, site média, "
        "portail web, guide en ligne, info locale, informations locales, curation de contenu, encyclopédie, journal "
        "en ligne, presse numérique, site d'actualité, portail d'actualités, web magazine, magazine en ligne, fact "
        "checking, fausses informations, fake news, vérification de l'information, abonnements presse, bd "
        "numérique, auteurs indépendants, autoédition, autopublication, interprétation de conférence",
        ar="إعلام, الإعلام, صحافة, الصحافة, مجلة, نشر, النشر, كتب, محتوى رقمي, المحتوى, جريدة, أخبار, صحف",
    ),
    Concept(
        "digital_media.content_word",
        MEDIUM,
        en="media, press, publisher, books, authors, author, writers, content creation, stories, fiction, "
        "entertainment",
        fr="média, médias, media, presse, revue, revues, édition, éditeurs, livre, livres, auteur, auteurs, "
        "lecteurs, lecteur, contenus, contenu, rédaction, multimédia, publication, publications, publier",
    ),
    Concept(
        "digital_media.culture",
        STRONG,
        en="culture, cultural, cultural heritage, museum, museums, theater, theatre, art gallery, digital art, "
        "creative industries, creative industry, live events, event discovery, festivals, festival, "
        "performing arts, nightlife, art, arts, design agency, graphic design, celebrities, celebrity"
        ", galleries, artworks, tourism heritage, exhibits, exhibitions, live entertainment, live performances, "
        "stand up comedy, comedy, comedians, dancers, event organizers, event planning, event tickets, event "
        "ticketing, fashion shows, models and talent, design studio, graphic designers, illustrators, "
        "illustration",
        fr="culture, culturel, culturelle, culturels, culturelles, patrimoine culturel, patrimoine, musée, "
        "musées, théâtre, spectacle, spectacles, spectacle vivant, exposition, expositions, galerie d'art, "
        "art numérique, arts numériques, industries culturelles, industries créatives, industrie créative, "
        "création numérique, design graphique, graphisme, graphique, graphistes, événementiel, évènementiel, "
        "événementielle, créatif, créative, créatifs, création artistique, artistique, artistiques, design "
        "interactif, installations interactives, scénographie, art contemporain, œuvres d'art, oeuvres, "
        "médiation numérique, visites guidées, audioguide, guide de visite"
        ", œuvres numériques, création contemporaine, opéra, cirque, comédiens, humoristes, monuments, "
        "muséographie, muséographique, muséal, reconstitution 3d, expériences immersives, dispositifs "
        "interactifs, scénographique, organisation d'événements, illustrateurs, atelier de création, studio de "
        "design, studio de production, production digitale, projets multimédia, bornes interactives, tables "
        "tactiles"
        ", économie créative, arts et culture, galerie en ligne, artistes plasticiens, marché de l'art, médiation "
        "culturelle, offre culturelle, patrimoine culturel numérique, numérisation du patrimoine, parcours "
        "culturels, loisirs culturels, danse, salles de spectacle, festivals culturels, designers de mode, "
        "stylistes, art africain, promotion de l'art, artistes africains, mise en valeur du patrimoine, "
        "valorisation du patrimoine",
        ar="ثقافة, الثقافة, ثقافية, متحف, متاحف, فنون, الصناعات الثقافية, الصناعات الإبداعية, التراث",
    ),
    Concept(
        "digital_media.weak",
        WEAK,
        en="content, creative, creatives, creativity, brand, brands, agency, agencies, audience, audiences, "
        "viewers, community, website builder, websites, web design, designers, design, images, image "
        "generation, photos and videos, share, social, friends, discover, discovery, experiences, events, "
        "event, recommendations, personalized content, growth, conversion, engagement, email campaigns, "
        "analytics for marketers, traffic, dating, dating app, generative ai media, text to speech, voice "
        "generation, voices, translation, interactive, immersive, virtual reality, camera, avatar",
        fr="agence, digital, digitale, digitales, digitaux, création, créations, créer, diffusion, diffuser, "
        "design, designers, marque, réseau, web, sites web, sites internet, site internet, création de sites, "
        "tablettes, mobile, applications mobiles, événement, événements, interactif, interactive, "
        "interactives, interactifs, numérique, découvrir, découverte, passionnés, membres, internautes, amis, "
        "rencontres, site de rencontre, rencontre, utilisateurs, expériences, immersive, immersif, réalité "
        "augmentée, stratégie, conversion",
    ),
    Concept(
        "digital_media.false_friends",
        STRONG,
        en="memes, meme",
        unless=FRENCH,
    ),
)

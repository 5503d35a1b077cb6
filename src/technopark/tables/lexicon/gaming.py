"""Words of video games: making, playing, competing, serious games."""

from typing import Final

from technopark.tables.lexicon.concept import MEDIUM, STRONG, WEAK, Concept

CONCEPTS: Final = (
    Concept(
        "gaming.name",
        STRONG,
        en="video game, video games, gaming, games studio, game studio, game studios, mobile game, mobile games, "
        "game developer, game developers, game development, game publisher, game publishing, game engine, "
        "game engines, gaming company, gaming platform, gaming community, online game, online games, social "
        "game, social games, multiplayer game, multiplayer games, multiplayer, mmo, mmorpg, rpg, first person "
        "shooter, console games, casual game, casual games, hyper casual, indie game, indie games, game "
        "design, game designer, cloud gaming, game streaming, blockchain games, web3 games, play to earn, "
        "fantasy sports, trivia game, word game, puzzle game, card game, board game, board games, gamer, "
        "gamers, gameplay, vr games, ai games, game creation, game assets, strategy game, battle royale, in "
        "game, game worlds, virtual worlds, game character, npc, npcs, roblox, minecraft, fortnite, steam, "
        "xbox, playstation, nintendo, unity, unreal engine, twitch, game servers, poker, fantasy league, "
        "gaming studio, interactive fiction, playable, game for, playing games, user generated games"
        ", quest games, game producers, game artists, game art, game titles, pc games, arcade, gamified fitness "
        "game, virtual reality game, ar games, game analytics, game backend, game monetization, game modding, "
        "game ai, game economy, sandbox game, survival game, racing game, sports game, simulation game, sudoku, "
        "crosswords, bingo, lotto games, casino games, drinking game, party game, tabletop, dungeons and dragons, "
        "escape room, game controllers, african games, play basketball, collectible card, game dev, game testing",
        fr="jeu vidéo, jeux vidéo, jeux vidéos, jeu vidéos, studio de jeux, studio de jeu, éditeur de jeux, "
        "développeur de jeux, développement de jeux, création de jeux, jeux mobiles, jeu mobile, jeux en "
        "ligne, jeu en ligne, jeux sociaux, jeu social, jeux sur mobile, jeux pour mobile, jeux pc, jeux sur "
        "pc, jeux flash, jeux multijoueurs, jeu multijoueur, multijoueur, multi joueur, mmo, jeux de rôle, "
        "gameplay, vidéoludique, vidéo ludique, gamer, gamers, jeux indépendants, retrogaming, consoles de "
        "jeux, console de jeux, jeux consoles, game design, moteur de jeu, jeux d'aventure, jeu d'aventure, "
        "jeux de stratégie, jeu de stratégie, univers persistant, jeux facebook, jeux iphone, jeux casual, "
        "social gaming, gaming, game developer, studio de développement de jeux, jeux interactifs, jeu "
        "interactif, jeux en réseau, jeux massivement multijoueurs, casual games, mobile games, social games, "
        "gamification ludique, playstation, xbox, nintendo, jeux grand public, jeux multiplateformes, jeux "
        "éducatifs, level design"
        ", jeux de société, jeu de société, jeux d'escape, escape game, jeux de sport, jeu de football, jeux de "
        "cartes, jeu de cartes, jeux de plateau, jeux gratuits, jeux web, jeux par navigateur, jeux sur "
        "navigateur, jeux sur consoles, jeux sur smartphone, jeux tablettes, jeux de simulation, jeu de "
        "simulation, jeu de gestion, jeux de gestion, jeux d'action, jeux de réflexion, jeux géolocalisés, jeu "
        "géolocalisé, jeux de géolocalisation, jeux vr, univers de jeu, expérience de jeu, portail de jeux, "
        "édition de jeux, jeux à réalité alternée, jeux transmedia, jeux musicaux, salles de jeux, industrie du "
        "jeu, secteur du jeu, free to play"
        ", studio de jeux vidéo, studio de jeux mobiles, studio indépendant de jeux, jeux de société numériques, "
        "jeux de plateforme, jeux d'arcade, unity 3d, casual gaming, jeux en réalité virtuelle, créateur de jeux, "
        "concepteur de jeux, conception de jeux, joueurs en ligne, streaming de jeux, plateforme de jeux, "
        "communauté de joueurs, quiz en ligne, paris sportifs fantasy, jeux concours en ligne, éditeur de jeux en "
        "ligne, éditeur de jeux mobiles, éditeur et développeur de jeux, éditeur de jeux pour mobiles",
        ar="ألعاب الفيديو, ألعاب إلكترونية, الألعاب الإلكترونية, لعبة فيديو, ألعاب الهاتف, تطوير الألعاب",
    ),
    Concept(
        "gaming.word",
        MEDIUM,
        en="game, games, play games, players, player, playing with friends, play with friends",
        fr="jeu, jeux, joueur, joueurs, jouer, game, games",
        ar="ألعاب, لعبة, لاعبين, اللاعبين",
    ),
    Concept(
        "gaming.esport",
        STRONG,
        en="esports, e sports, esport, tournaments, tournament, competitive gaming, leaderboard, esports team, streamers, "
        "pro gamers, game night",
        fr="esport, e sport, sport électronique, sports électroniques, tournois, tournois de jeux, tournoi, compétitions de jeux"
        ", équipe esport, ligue esport, compétition esport, tournois en ligne, tournoi en ligne, joueurs "
        "professionnels, gaming house, arène esport, salle de gaming",
        ar="الرياضات الإلكترونية",
    ),
    Concept(
        "gaming.serious",
        STRONG,
        en="serious game, serious games, serious gaming, learning game, learning games, educational games, educational game, "
        "advergame, advergames",
        fr="serious game, serious games, jeu sérieux, jeux sérieux, serious gaming, advergame, advergames, newsgame, "
        "jeux publicitaires, jeu publicitaire, advergaming"
        ", jeu pédagogique, jeux pédagogiques, simulateurs ludiques, escape game numérique, chasse au trésor "
        "numérique, ludification, ludopédagogique",
        ar="الألعاب الجادة",
    ),
    Concept(
        "gaming.adjacent",
        WEAK,
        en="play, fun, gamified, gamification, gamify, 3d worlds, virtual world, virtual reality, vr, ar, augmented reality, avatar, "
        "avatars, metaverse, animation, fantasy, console, quests, points and rewards, entertainment studio, "
        "interactive entertainment, storytelling, toys, trivia, studio"
        ", 3d characters, immersive worlds, anime",
        fr="ludique, ludiques, gamification, réalité virtuelle, réalité augmentée, avatar, avatars, metaverse, métavers, "
        "animation, univers virtuel, mondes virtuels, monde virtuel, univers virtuels, divertissement, "
        "divertissement interactif, studio, console, consoles, jeu concours, jeux concours, 3d temps réel, interactif"
        ", chasse au trésor, univers fantastique",
    ),
)

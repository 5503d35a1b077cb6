"""Words of selling goods and services online: shops, marketplaces, retail technology."""

from typing import Final

from technopark.tables.lexicon.concept import FRENCH, MEDIUM, STRONG, WEAK, Concept

CONCEPTS: Final = (
    Concept(
        "ecommerce.core",
        STRONG,
        en="online marketplace, b2b marketplace, marketplace for, e commerce marketplace, online store, online shop, e "
        "commerce platform, ecommerce platform, online grocery, online retailer",
        fr="marketplace, place de marché, place de marché en ligne, boutique en ligne, vente en ligne, site e "
        "commerce, site de vente en ligne, site marchand, petites annonces, e commerçants",
    ),
    Concept(
        "ecommerce.name",
        STRONG,
        en="ecommerce, e commerce, online shopping, online retail, mobile commerce, m commerce, social commerce, live "
        "commerce, livestream shopping, quick commerce, webshop, headless commerce, d2c, dtc, direct to consumer, "
        "dropshipping, conversational commerce, commerce platform, internet retailer, online storefront, "
        "storefront, storefronts, ecommerce brands, ecommerce stores, e tailer, omnichannel retail, sell online, "
        "selling online, buy online, shop online, amazon seller, amazon sellers, online sellers, cross border "
        "commerce, e commerce enabler, commerce, online mall, web store, online ordering platform, online fashion, "
        "online furniture, online bookstore, online merchants, online brands, online sales, online purchases, "
        "product feed, consumer to business, sell on instagram, sell on whatsapp, drop shipping, print on demand, "
        "cash on delivery, factory to consumer, gear store, store builder, store online, merch, product listings, "
        "listing optimization",
        fr="e commerce, ecommerce, commerce électronique, commerce en ligne, e marchand, e marchands, vente à "
        "distance, m commerce, cybermarchand, cybermarchands, achat en ligne, achats en ligne, magasin en ligne, "
        "vendre en ligne, acheter en ligne, vente sur internet, vad, pure player, web to store, site de vente, "
        "sites de vente, vente privée, ventes privées, dropshipping, commerce connecté, commerce digital, e shop, "
        "eshop, commerce social, vente par internet, drive, click and collect, cyberboutique, paiement à la "
        "livraison, web marchand, plateforme de vente, vente en direct, commander en ligne, commande en ligne, "
        "catalogue en ligne, flux produits, taux de transformation, vente à domicile, livraison gratuite, phygital, "
        "crosscanal, cross canal, ecommerçants, boutique e commerce, plateforme e commerce, plateforme de commerce "
        "en ligne, solution e commerce, plateforme de vente en ligne, vendre sur internet, vendent en ligne, "
        "acheter sur internet, achat sur internet, supermarché en ligne, épicerie en ligne, pharmacie en ligne de "
        "parapharmacie, marché en ligne, vente à distance de produits, commerce mobile, mcommerce, live shopping, "
        "omnicanal commerce, commerce omnicanal, digitalisation du commerce, digitalisation des points de vente, "
        "magasin connecté, panier d'achat, panier moyen, taux de conversion e commerce, livraison e commerce, "
        "éditeur de solutions e commerce, éditeur de logiciels e commerce, éditeur de logiciels de caisse",
        ar="التجارة الإلكترونية, تجارة إلكترونية, متجر إلكتروني, متاجر إلكترونية, التسوق عبر الإنترنت, التسوق, "
        "البيع عبر الإنترنت, البيع بالتجزئة",
    ),
    Concept(
        "ecommerce.marketplace",
        STRONG,
        en="buyers and sellers, sellers, buy and sell, wholesale marketplace, resale, second hand, secondhand, thrift, "
        "classifieds, auctions, auction site, rental marketplace, peer to peer marketplace, sourcing marketplace, "
        "sell their products, connecting farmers, connects farmers, farmers to buyers, farmers with buyers, farm "
        "inputs, agri inputs, market access for farmers, farm to market, farm produce, handmade, handicrafts, "
        "wholesale platform, wholesale suppliers, resell, reselling, resellers, consignment, pre owned, preowned, "
        "pre loved, garage sale, flea market, peer to peer rental, connects buyers, connecting buyers, import from "
        "china, products from china, sourcing from china, smallholder, farmers sell, from farmers, market linkage, "
        "aggregation of farmers, informal traders, informal vendors, market women, street vendors, artisans, spare "
        "parts, auto parts, car parts, price comparison site, compare prices, compare products, barter, swap "
        "clothes",
        fr="market place, acheteurs et vendeurs, annonces, enchères, achat vente, achat et vente, seconde main, "
        "d'occasion, occasion, vendeurs, achats groupés, achat groupé, mise en relation entre particuliers, entre "
        "particuliers, de particulier à particulier, location entre particuliers, achat communautaire, vide "
        "dressing, comparateur de prix, comparateur, produits de la ferme, artisans et clients, dépôt vente, "
        "revendre, brocante, troc en ligne, vente flash, ventes événementielles, offres groupées, négociants, "
        "grossistes, pièces détachées, pièces auto, matériaux de construction, comparer les prix, comparaison de "
        "prix, produits agricoles en ligne, petits producteurs, vente de véhicules, location d'objets, location de "
        "matériel, prêt d'objets, création de marketplace, créer sa marketplace, solution de marketplace, "
        "plateforme de mise en relation acheteurs vendeurs, plateforme de mise en relation entre acheteurs et "
        "vendeurs, met en relation acheteurs et vendeurs, met en relation producteurs et consommateurs, relie "
        "producteurs et consommateurs, mise en relation entre producteurs et consommateurs, vente entre "
        "particuliers, achat vente entre particuliers, site d'annonces, petites annonces en ligne, site de petites "
        "annonces, plateforme d'annonces, enchères en ligne, vente aux enchères, revente, produits d'occasion, "
        "friperie en ligne, plateforme b2b, commerce b2b, commerce de gros, centrale d'achat en ligne, comparateur "
        "en ligne, guide d'achat, codes promo, offres promotionnelles",
        ar="سوق إلكتروني, منصة للبيع والشراء, السوق الإلكترونية, بيع وشراء",
    ),
    Concept(
        "ecommerce.retail",
        STRONG,
        en="retail, retailer, retailers, retail tech, retail stores, brick and mortar, supermarket, "
        "supermarkets, convenience store, convenience stores, mom and pop, kirana, grocery, groceries, "
        "grocery delivery, grocers, grocer, shopping, shopper, shoppers, shopping app, point of sale, pos, "
        "checkout, self checkout, one click checkout, cart, abandoned cart, merchandising, sku, skus, cpg "
        "brands, fmcg, shelf, shopkeeper, shopkeepers, in store, duka, spaza, informal retailers, small "
        "shops, local shops, corner store, corner stores, retail chain, boutiques, kiosks, shop owners, "
        "hypermarket, stockists, vending machines, loyalty cards"
        ", physical stores, store managers, store associates, shoplifting, shoplifters, foot traffic, footfall, "
        "planogram, cash register, cashierless, cashier, price tags, store inventory, consumer packaged goods, "
        "mama mboga, tuck shops, neighbourhood shops, neighborhood stores, neighborhood shops, restock, "
        "restocking, fast moving consumer goods",
        fr="commerce de détail, retail, détaillants, distributeurs, grande distribution, commerces de proximité, "
        "commerce de proximité, commerce local, magasin, magasins, points de vente, point de vente, "
        "supermarché, supermarchés, épicerie, épiceries, courses en ligne, panier, shopping, enseignes, "
        "caisse, boutique, boutiques, merchandising, encaissement en magasin, vitrine en ligne, rayon, "
        "rayons, concept store, commerces, hypermarché, épicier, hanout"
        ", étiquettes électroniques de prix, gms, tête de gondole, centres commerciaux, catalogues promotionnels, "
        "bons de réduction, souk, commerçants de quartier, commerçants de proximité"
        ", enseignes de distribution, grande surface, supérette, petits commerces, petits commerçants, commerçants "
        "indépendants, point de vente physique, linéaire, ticket de caisse, caisse automatique, logiciel de caisse, "
        "système de caisse, parcours d'achat en magasin, expérience d'achat, expérience shopping, digital in store, "
        "borne interactive en magasin, trafic en magasin, retrait en magasin, essayage virtuel",
        ar="متاجر, محلات, تجار التجزئة, بقالة, المتاجر",
    ),
    Concept(
        "ecommerce.brand_words",
        MEDIUM,
        en="shopify, amazon, etsy, woocommerce, magento, ebay, alibaba, walmart, instacart, shopify for, "
        "bigcommerce, klaviyo, flipkart, jumia, mercado libre, mercadolibre, sephora, wayfair, instacart for",
        fr="shopify, prestashop, magento, amazon, ebay, cdiscount, fnac, woocommerce, jumia, hmall, avito",
    ),
    Concept(
        "ecommerce.goods",
        MEDIUM,
        en="consumer brand, consumer brands, fashion, apparel, clothing, clothes, shoes, jewelry, furniture, "
        "home goods, beauty, cosmetics, skincare, makeup, gifting, gift cards, coupons, coupon, bargain, "
        "deals on, flowers, eyewear, luxury, sneakers, toys, wine, beer, snacks, beverages, food products, "
        "subscription box, meal kit, consumer products, consumer goods, physical products, made to order, "
        "custom made, wholesale, wholesalers, product catalog, product pages, product returns, fulfillment, "
        "order fulfillment, online ordering, product discovery, price comparison, best price, used cars, car "
        "dealers, cars online, secondhand electronics, product photos, try on, virtual try on"
        ", tailor made, lingerie, underwear, baby products, diapers, pet food, pet products, handbags, home decor, "
        "mattresses, bedding, fragrance, cannabis, hair extensions, hair products, wigs, jewellery, eyeglasses, "
        "sunglasses, phones and accessories, wedding registry, unboxing, subscription boxes, shea butter, "
        "appliances, bikes online, collectibles, trading cards, outfits",
        fr="commercialise en ligne, marques de mode, prêt à porter, vêtements, chaussures, bijoux, mobilier, "
        "décoration, beauté, cosmétiques, cadeaux, cadeau, bons cadeaux, coffrets, coupons, coupon, bons "
        "plans, bon plan, destockage, déstockage, fleurs, luxe, vin, vins, produits du terroir, produits "
        "artisanaux, artisanat, précommande, livraison à domicile, produits alimentaires, personal shopper, "
        "cabine d'essayage, paniers, abonnement box, box mensuelle"
        ", sur mesure en ligne, chemises, accessoires de mode, maroquinerie, horlogerie, meubles, literie, parfum, "
        "bière, gastronomiques, électroménager, produits high tech, puériculture, produits pour bébé, produits "
        "bio en ligne, garde robe, tee shirts, objets personnalisés, produits personnalisés, liste de mariage, "
        "argan"
        ", vente de produits, vente d'articles, vente de vêtements, vente de chaussures, vente de bijoux, vente de "
        "meubles, vente de cosmétiques, vente de livres en ligne, produits locaux, produits régionaux, produits "
        "frais en ligne, produits alimentaires en ligne, fruits et légumes, paniers de légumes, paniers bio, vins "
        "en ligne, caviste, fleurs en ligne, fleuriste en ligne, coffrets cadeaux, idées cadeaux, listes de "
        "cadeaux, bijoux fantaisie, bijouterie en ligne, sacs, montres, lunettes en ligne, opticien en ligne, "
        "jouets, ameublement, smartphones reconditionnés, bricolage, animalerie en ligne, produits cosmétiques, "
        "produits de beauté, maquillage, personnalisation de produits, impression à la demande, imprimerie en ligne",
        ar="شراء, بيع, منتجات, طلبات, عروض, هدايا, ملابس",
    ),
    Concept(
        "ecommerce.trade_word",
        MEDIUM,
        en="buy, sell, selling, purchase, purchases, purchasing, brands, gifts, gift, discounts, discount, "
        "alcohol, coffee, distributors, inventory, inventory management, stock, catalog, returns, orders, "
        "order management, ordering, order, electronics",
        fr="acheter, vendre, achat, achats, vente, vend, promotions, réductions, remises, catalogue, catalogues, "
        "commandes, commande, commander, consommateurs, prix, marques",
    ),
    Concept(
        "ecommerce.restaurants",
        WEAK,
        en="restaurant, restaurants, food ordering, food delivery, meals, meal, takeout, kitchens, ghost "
        "kitchen, cloud kitchen, food, drinks, chefs, food and beverage, delivery, delivered to your door, "
        "doorstep, same day delivery, fresh food, fresh produce",
        fr="restaurant, restaurants, repas, plats, traiteur, livraison de repas, livraison, produits frais, "
        "circuits courts, circuit court, producteurs locaux, alimentation, food",
        ar="مطاعم, توصيل الطعام, توصيل",
    ),
    Concept(
        "ecommerce.sharing",
        WEAK,
        en="sharing economy, rent out, rental, rentals, rent, booking, bookings, book, airbnb, airbnb for, peer "
        "to peer, on demand services, tickets, ticketing, subscriptions, subscription, local businesses, "
        "small business owners, suppliers, supplier, procurement, farmers, consumer, consumers, product, "
        "products, price, prices, pricing, cheaper, affordable, customers buy, conversion rate, conversion, "
        "loyalty",
        fr="économie collaborative, consommation collaborative, location, louer, réservation, réserver, "
        "billetterie, entre voisins, échange, échanger, troc, partage, services entre particuliers, mise en "
        "relation, tarifs, fournisseurs, particuliers, conciergerie, services à la personne, à domicile",
        ar="تأجير, حجز",
    ),
    Concept(
        "ecommerce.merchants",
        WEAK,
        en="merchants, merchant",
        fr="commerçants, commerçant, marchands, marchand",
        ar="التجار",
        # Whoever serves merchants with payments, credit or insurance is no shop for it.
        unless="payment, payments, pay, bank, banking, credit, loan, loans, lending, insurance, fintech, wallet, "
        "cash, checkout, pos, paiement, paiements, encaissement, monétique, terminal, banque, bancaire, "
        "crédit, prêt, assurance, الدفع, دفع, تمويل",
    ),
    Concept(
        "ecommerce.false_friends",
        MEDIUM,
        en="faire",
        unless=FRENCH,
    ),
)

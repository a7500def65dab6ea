/**
 * Names that a reader of news anywhere is expected to know, written down by ourselves: organisations by any name
 * that several languages share, and then each language's own.
 */
export const knownOrganizations: Record<string, string> = {
  common: `NATO|UNESCO|UNICEF|UNHCR|WHO|IMF|WTO|OPEC|OSCE|OECD|ASEAN|BRICS|FIFA|UEFA|IOC|NBA|NFL|NHL|MLB|FIA|WADA|IAEA|Interpol|Europol|
    Frontex|Eurostat|CIA|FBI|NSA|NASA|ESA|KGB|FSB|GRU|Mossad|MI5|MI6|Hamas|Hezbollah|Hizbollah|Taliban|Taleban|al-Qaeda|al-Qaida|Al Qaeda|ISIS|
    ISIL|Daesh|Boko Haram|al-Shabaab|Al-Shabab|FARC|ETA|IRA|PKK|PLO|Fatah|Likud|ANC|BJP|Amnesty International|Human Rights Watch|Greenpeace|WWF|Oxfam|
    Red Cross|Red Crescent|Reuters|AFP|Associated Press|AP|TASS|Interfax|RIA Novosti|Xinhua|Bloomberg|BBC|CNN|NBC|CBS|ABC|Fox News|MSNBC|ITV|
    Channel 4|Sky News|Al Jazeera|Deutsche Welle|New York Times|Washington Post|Wall Street Journal|Financial Times|Guardian|Daily Mail|Daily Telegraph|
    Le Monde|Le Figaro|Der Spiegel|Die Welt|Bild|El País|El Mundo|La Repubblica|Corriere della Sera|Gazeta Wyborcza|Kommersant|Google|Alphabet|
    Microsoft|Apple|Amazon|Facebook|Meta|Twitter|Instagram|YouTube|TikTok|ByteDance|Netflix|Spotify|Uber|Airbnb|Tesla|SpaceX|OpenAI|Nvidia|Intel|
    AMD|IBM|Oracle|Cisco|Dell|HP|Hewlett-Packard|Sony|Nintendo|Samsung|LG|Huawei|Xiaomi|Alibaba|Tencent|Baidu|Nokia|Ericsson|Siemens|Bosch|SAP|Philips|
    ASML|Volkswagen|BMW|Daimler|Mercedes-Benz|Audi|Porsche|Opel|Toyota|Honda|Nissan|Hyundai|Kia|Ford|General Motors|Chrysler|Fiat|Renault|
    Peugeot|Citroën|Volvo|Ferrari|Boeing|Airbus|Lockheed Martin|Rolls-Royce|Lufthansa|Air France|KLM|British Airways|Ryanair|EasyJet|Iberia|Alitalia|
    Aeroflot|Gazprom|Rosneft|Lukoil|Shell|BP|ExxonMobil|Exxon Mobil|Chevron|TotalEnergies|Eni|Enel|Repsol|Petrobras|Aramco|Saudi Aramco|Deutsche Bank|
    Commerzbank|HSBC|Barclays|Lloyds|JPMorgan|JP Morgan|Goldman Sachs|Morgan Stanley|Citigroup|Bank of America|Wells Fargo|UBS|Credit Suisse|
    BNP Paribas|Santander|BBVA|ING|UniCredit|Intesa Sanpaolo|Allianz|AXA|Visa|Mastercard|PayPal|Walmart|Tesco|Sainsbury|Carrefour|Aldi|Lidl|Ikea|
    H&M|Nike|Adidas|Puma|Coca-Cola|Pepsi|PepsiCo|Nestlé|Unilever|Procter & Gamble|McDonald's|Starbucks|Pfizer|Moderna|AstraZeneca|Novartis|Roche|
    Bayer|BASF|Sanofi|GlaxoSmithKline|Johnson & Johnson|Disney|Walt Disney|Warner Bros|Paramount|Universal|Pixar|Marvel|Vodafone|Telefónica|
    Deutsche Telekom|AT&T|Verizon|Orange|Enron|Lehman Brothers|Wikipedia|Wikimedia|Mozilla|GitHub|LinkedIn|Reddit|WhatsApp|Telegram|Yahoo|eBay|
    Real Madrid|Barcelona FC|FC Barcelona|Atlético Madrid|Manchester United|Manchester City|Chelsea|Arsenal|Liverpool FC|Tottenham|Everton|
    Newcastle United|Aston Villa|Juventus|Inter Milan|AC Milan|Lazio|AS Roma|Bayern|Bayern Munich|Borussia Dortmund|Schalke|Ajax|Feyenoord|PSV|
    Benfica|Porto FC|FC Porto|Sporting|Celtic|Rangers|Galatasaray|Fenerbahçe|Boca Juniors|River Plate|Flamengo|Corinthians|Palmeiras|
    Paris Saint-Germain|PSG|Olympique Lyon|Marseille FC|Lakers|Celtics|Yankees|Red Sox|Mets|Dodgers|Cubs|Patriots|Cowboys|Steelers|Packers|
    CDU|CSU|SPD|FDP|AfD|ÖVP|SPÖ|FPÖ|PP|PSOE|Podemos|Vox|PSD|PS|PT|PSDB|PMDB|PiS|Fidesz|UKIP|SNP|DUP|Sinn Fein|Sinn Féin|GOP|
    Harvard|Yale|Stanford|MIT|Princeton|Oxford University|Cambridge University|Harvard University|Yale University|Columbia University`,
  en: `EU|UN|U.N.|European Union|United Nations|European Commission|European Parliament|European Council|European Central Bank|ECB|African Union|
    Arab League|World Bank|World Health Organization|International Monetary Fund|Security Council|General Assembly|World Trade Organization|
    Congress|Senate|House of Representatives|House of Commons|House of Lords|Parliament|Knesset|Bundestag|Duma|State Duma|Kremlin|
    White House|Pentagon|State Department|Treasury|Justice Department|Supreme Court|Federal Reserve|Fed|Downing Street|Home Office|
    Foreign Office|Scotland Yard|Labour Party|Conservative Party|Labour|Conservatives|Tories|Liberal Democrats|Lib Dems|Green Party|
    Republican Party|Democratic Party|Communist Party|International Committee of the Red Cross|ICRC|Muslim Brotherhood|Islamic State|
    Revolutionary Guards|Israel Defense Forces|IDF|Navy|Air Force|Bank of England|Wall Street|New York Stock Exchange|NYSE|Nasdaq|
    Catholic Church|Church of England|Premier League|NHS|National Health Service|Environmental Protection Agency|EPA|FDA|CDC`,
  de: `EU|UNO|UN|Europäische Union|Europäischen Union|Vereinte Nationen|Vereinten Nationen|EU-Kommission|Europäische Kommission|
    Europäischen Kommission|Europaparlament|Europarat|EZB|Europäische Zentralbank|Europäischen Zentralbank|UN-Sicherheitsrat|Weltsicherheitsrat|
    Bundestag|Bundestages|Bundestags|Bundesrat|Bundesrats|Bundesregierung|Bundesbank|Bundesverfassungsgericht|Bundesverfassungsgerichts|
    Bundesgerichtshof|BGH|Bundeswehr|Landtag|Nationalrat|Grüne|Grünen|Bündnis 90|Bündnis 90/Die Grünen|Die Grünen|Linke|Linkspartei|PDS|NPD|
    Republikaner|SED|BSW|Sozialdemokraten|Christdemokraten|Freidemokraten|Weltbank|Rotes Kreuz|Rote Kreuz|Roten Kreuz|Deutsches Rotes Kreuz|
    Deutschen Roten Kreuz|DRK|Arbeiterwohlfahrt|Caritas|Diakonie|DGB|IG Metall|IG Bau|ÖTV|GEW|Verdi|ver.di|ADAC|ARD|ZDF|RTL|ORF|SRF|WDR|NDR|SWR|MDR|RBB|
    Sat.1|ProSieben|dpa|sid|epd|APA|FAZ|taz|Frankfurter Allgemeine Zeitung|Frankfurter Allgemeinen Zeitung|Frankfurter Rundschau|
    Süddeutsche Zeitung|Süddeutschen Zeitung|Stuttgarter Zeitung|Stuttgarter Nachrichten|Berliner Zeitung|Welt am Sonntag|Bild-Zeitung|Spiegel|
    Spiegel Online|Handelsblatt|Tagesspiegel|Neue Zürcher Zeitung|NZZ|Der Standard|Deutsche Bahn|Deutschen Bahn|Bundesbahn|Reichsbahn|
    Deutsche Post|Deutschen Post|Telekom|Deutsche Telekom|Deutschen Telekom|Deutschen Bank|Dresdner Bank|Treuhand|Treuhandanstalt|Stasi|Gestapo|
    Thyssen|Thyssenkrupp|Krupp|Mannesmann|Hoechst|Continental|Infineon|Henkel|Metro|Karstadt|Kaufhof|Tui|Eon|E.ON|RWE|EnBW|Vattenfall|Zalando|
    Rheinmetall|Fraport|Adtranz|Wella|Degussa|Merck|Fresenius|Henschel|Weißes Haus|Weiße Haus|Weißen Haus|Kreml|Pentagon|Élysée|Knesset|Duma|
    Weltgesundheitsorganisation|Bundeskriminalamt|BKA|LKA|BND|Verfassungsschutz|Magistrat|Greenpeace|Amnesty|WHO|Unicef|
    Bundesliga|DFB|DFL|Deutscher Fußball-Bund|Deutschen Fußball-Bundes|Deutschen Fußball-Bund|DOSB|Deutscher Sportbund|Deutschen Sportbundes|
    Eintracht Frankfurt|Frankfurter Eintracht|VfB Stuttgart|Hertha BSC|Hertha|Werder Bremen|Werder|Hamburger SV|HSV|Bayer Leverkusen|Bayer 04 Leverkusen|
    FC Bayern München|Bayern München|FC Bayern|Schalke 04|FC Schalke 04|VfL Bochum|MSV Duisburg|1. FC Köln|1. FC Kaiserslautern|1. FC Nürnberg|
    1. FC Saarbrücken|1. FC Union Berlin|Union Berlin|SC Freiburg|Karlsruher SC|KSC|Dynamo Dresden|Hansa Rostock|FC St. Pauli|St. Pauli|Mainz 05|
    FSV Mainz 05|VfL Wolfsburg|RB Leipzig|VfB Leipzig|TSG Hoffenheim|FC Augsburg|Hannover 96|Borussia Mönchengladbach|Borussia|Fortuna Düsseldorf|
    Fortuna Köln|SV Darmstadt 98|Darmstadt 98|Arminia Bielefeld|Alemannia Aachen|Kickers Offenbach|Stuttgarter Kickers|SG Wattenscheid 09|
    Waldhof Mannheim|Bayer Uerdingen|TSV 1860 München|1860 München|Inter Mailand|AC Mailand|Juventus Turin|AS Rom|Lazio Rom|AC Florenz|SSC Neapel|
    Sampdoria Genua|Olympique Marseille|Paris St. Germain|AS Monaco|Girondins Bordeaux|Celtic Glasgow|Glasgow Rangers|Ajax Amsterdam|
    Feyenoord Rotterdam|PSV Eindhoven|RSC Anderlecht|FC Brügge|Austria Wien|Rapid Wien|Sturm Graz|Austria Salzburg|Casino Salzburg|Benfica Lissabon|
    Sporting Lissabon|Galatasaray Istanbul|Fenerbahce Istanbul|Besiktas Istanbul|Spartak Moskau|Dynamo Kiew|Roter Stern Belgrad|Dinamo Bukarest|
    Steaua Bukarest|Sparta Prag|Slavia Prag|Grasshoppers Zürich|FC Basel|Young Boys Bern|FC Barcelona|Atletico Madrid|Leeds United|Aston Villa|
    Norwich City|Blackburn Rovers|Sheffield Wednesday|Sheffield United|Queens Park Rangers|Coventry City|Ipswich Town|Nottingham Forest`,
  es: `UE|ONU|OTAN|Unión Europea|Naciones Unidas|Comisión Europea|Parlamento Europeo|Consejo Europeo|BCE|Banco Central Europeo|FMI|Banco Mundial|
    OMS|Congreso|Senado|Gobierno|Parlamento|Tribunal Supremo|Tribunal Constitucional|Audiencia Nacional|Guardia Civil|Policía Nacional|Cruz Roja|
    Partido Popular|PSOE|Izquierda Unida|IU|CiU|PNV|EFE|Junta de Andalucía|Generalitat|Ministerio del Interior|Ministerio de Economía|Ejército|
    Real Madrid|Atlético|Valencia CF|Ayuntamiento|Xunta|Junta|Telefónica|Banco de España|RTVE|Casa Blanca|Kremlin`,
  fr: `UE|ONU|OTAN|Union européenne|Nations unies|Commission européenne|Parlement européen|Conseil européen|BCE|Banque centrale européenne|FMI|
    Banque mondiale|OMS|Assemblée nationale|Sénat|Conseil constitutionnel|Conseil d'État|Croix-Rouge|Élysée|Matignon|AFP|SNCF|RATP|EDF|Insee|
    Parti socialiste|PS|UMP|Front national|Rassemblement national|RN|LREM|Les Républicains|CGT|CFDT|Medef|Maison Blanche|Kremlin|TF1|France 2|M6|RTL`,
  it: `UE|ONU|NATO|Unione Europea|Nazioni Unite|Commissione Europea|Parlamento Europeo|BCE|FMI|Senato|Camera|Camera dei Deputati|Parlamento|
    Corte costituzionale|Croce Rossa|Partito Democratico|PD|Lega|Lega Nord|Forza Italia|Movimento 5 Stelle|Fratelli d'Italia|ANSA|RAI|Mediaset|
    Confindustria|CGIL|Fiat|Inter|Milan|Roma|Napoli|Banca d'Italia|Carabinieri|Guardia di Finanza|Casa Bianca|Cremlino`,
  nl: `EU|VN|NAVO|Europese Unie|Verenigde Naties|Europese Commissie|Europees Parlement|ECB|IMF|Wereldbank|Tweede Kamer|Eerste Kamer|Raad van State|
    Hoge Raad|Rode Kruis|PvdA|VVD|CDA|D66|PVV|GroenLinks|SP|CVP|VLD|SP.A|Vlaams Blok|Vlaams Belang|N-VA|ABVV|ACV|Belga|ANP|VRT|VTM|De Standaard|
    De Morgen|Het Laatste Nieuws|NRC|NRC Handelsblad|de Volkskrant|Telegraaf|Witte Huis|Kremlin|Sabena|KBC|Fortis|Anderlecht|Club Brugge|
    RSC Anderlecht|AA Gent|Kamer|Senaat`,
  pt: `UE|ONU|OTAN|União Europeia|Nações Unidas|Comissão Europeia|Parlamento Europeu|BCE|FMI|Banco Mundial|OMS|Congresso|Senado|Câmara|
    Supremo Tribunal Federal|STF|Polícia Federal|Cruz Vermelha|Folha|Folha de S.Paulo|Globo|Petrobras|CGTP|UGT|CDS|Bloco de Esquerda|Casa Branca|
    Assembleia da República|Banco de Portugal|Banco Central`,
  pl: `UE|ONZ|NATO|Unia Europejska|Unia|Komisja Europejska|Komisja|KE|Parlament Europejski|Rada Europejska|Rada Europy|Rada UE|Sejm|Senat|
    Trybunał Konstytucyjny|Platforma Obywatelska|PO|PSL|SLD|Nowoczesna|Kukiz'15|Prawo i Sprawiedliwość|PAP|TVN|TVP|Policja|NBP|
    Narodowy Bank Polski|Europejski Bank Centralny|EBC|MFW|Bank Światowy|Czerwony Krzyż|Biały Dom|Kreml|RPO|Komisji Europejskiej|
    Komisję Europejską|Komisją Europejską|Unii Europejskiej|Unię Europejską|Unią Europejską|Parlamentu Europejskiego|Parlamencie Europejskim|
    Rady Europejskiej|Radzie Europejskiej|Trybunału Konstytucyjnego|MSWiA|MSZ|MON|MEN|CBA|ABW|CBŚ|IPN|GUS|KNF|KRS|NIK|ZUS|NFZ|PKP|PKW|KRRiT|UOKiK|UZP|TK|PE|TSUE|PZPN|PKN Orlen|PKO BP|TVN24|TVP Info|Polsat|
    Polsat News|RMF FM|TOK FM|Radio Zet|Trójka|Onet|Wirtualna Polska|Interia|Rzeczpospolita|Gazeta Wyborcza|Super Express|Puls Biznesu|Allegro|
    CD Projekt|Legia Warszawa|Wisła Kraków|WHO|UNESCO|FBI|CIA|Departament Stanu|Pentagon|Kongres|Izba Reprezentantów|Izba Gmin|Bundestag|Kneset|
    Gazprom|Rosnieft|TASS|Interfax|KGB|FSB|Hezbollah|Hamas|Państwo Islamskie|Al-Kaida|Talibowie|Amnesty International|Greenpeace|Europol|Interpol|
    Frontex|OBWE|MTK|MKOl|MAEA|OPEC|Euratom|EWG|EBOR|EBI|Samoobrona|Solidarność|Ruch Palikota|Wiosna|Razem|Polska 2050|Suwerenna Polska|
    Solidarna Polska|AGH|UW|UJ|SGH|PAN|WAT|WSIiZ|KUL|UMCS`,
  ru: `ЕС|ООН|НАТО|ЕЦБ|МВФ|ОБСЕ|ПАСЕ|ВТО|ЕК|Евросоюз|Еврокомиссия|Европарламент|Европейский союз|Европейского союза|Европейским союзом|
    Европейском союзе|Европейскому союзу|Европейская комиссия|Европейской комиссии|Европейской комиссией|Европейскую комиссию|
    Европейский парламент|Европейского парламента|Европейским парламентом|Совет Европы|Совета Европы|Европейский совет|Госдума|
    Государственная дума|Государственной думы|Государственной думе|Совет Федерации|Кремль|Минобороны|МИД|ФСБ|МВД|Единая Россия|КПРФ|ЛДПР|
    Газпром|Роснефть|Лукойл|Сбербанк|РИА Новости|ТАСС|Интерфакс|Коммерсант|Ведомости|Верховный суд|Верховного суда|Конституционный суд|
    Всемирный банк|Красный Крест|Белый дом|Белого дома|Хамас|Талибан|Хезболла|Рейтер|Еврокомиссии|ФБР|ЦРУ|АНБ|Пентагон|Госдеп|Госдепартамент|Минфин|Минюст|Минэнерго|Минэкономразвития|Минздрав|Минобрнауки|Минкультуры|Роскомнадзор|
    Роспотребнадзор|Росстат|Росгвардия|СКР|ФАС|ФНС|ФСО|СВР|ГРУ|МЧС|ЦБ|ЦИК|ВТБ|РЖД|Росатом|Роскосмос|Ростелеком|Ростех|Транснефть|Яндекс|ВКонтакте|
    Твиттер|Фейсбук|Первый канал|НТВ|РБК|Эхо Москвы|Медуза|Новая газета|Известия|Российская газета|Спартак|ЦСКА|Зенит|Локомотив|Динамо|Би-би-си|
    Си-эн-эн|Блумберг|Форбс|ИГИЛ|Аль-Каида|Справедливая Россия|Яблоко|ЮНЕСКО|ЮНИСЕФ|ВОЗ|МАГАТЭ|МОК|УЕФА|ФИФА|ВАДА|СНГ|ЕАЭС|ОДКБ|ШОС|ОПЕК|ЕСПЧ|ЕБРР|
    Росфинмониторинг|Генпрокуратура|Минсельхоз|Минтранс|Минпромторг|Аэрофлот|Автоваз|Рособоронэкспорт|Бундестаг|Кнессет|Конгресс|Верховная рада|
    Нафтогаз|СБУ|Правый сектор|Моссад|КГБ|НКВД|КПСС|РАН|МГУ|СПбГУ|ВЦИОМ|Левада-центр|Мемориал|Гринпис|Интерпол|Европол|Еврокомиссией|Евросовет|
    Еврогруппа`,
  uk: `ЄС|ООН|НАТО|ЄЦБ|МВФ|ОБСЄ|Євросоюз|Єврокомісія|Європарламент|Європейський Союз|Верховна Рада|Верховної Ради|СБУ|МЗС|Кремль|Нафтогаз|
    Укрінформ|Генштаб|Офіс президента|Держдума|Газпром`,
  sv: `EU|FN|Nato|Europeiska unionen|Riksdagen|Regeringen|Socialdemokraterna|Moderaterna|Sverigedemokraterna|SVT|TT|Ericsson|Röda korset`,
  da: `EU|FN|Folketinget|Socialdemokratiet|Venstre|Dansk Folkeparti|DR|TV 2|Ritzau|Røde Kors|Mærsk|Novo Nordisk`,
  no: `EU|FN|Stortinget|Arbeiderpartiet|Høyre|Fremskrittspartiet|NRK|NTB|Equinor|Telenor|Røde Kors`,
  fi: `EU|YK|Nato|Eduskunta|Kokoomus|Perussuomalaiset|SDP|Keskusta|Yle|STT|Nokia|Punainen Risti`,
  cs: `EU|OSN|NATO|Evropská unie|Evropská komise|Sněmovna|Senát|ODS|ČSSD|ANO|ČTK|Škoda|ČEZ|Ústavní soud|Červený kříž|Bílý dům|Kreml`,
  ro: `UE|ONU|NATO|Uniunea Europeană|Comisia Europeană|Parlamentul European|Parlament|Senat|PSD|PNL|USR|DNA|BNR|Crucea Roșie|Casa Albă`,
  hu: `EU|ENSZ|NATO|Európai Unió|Európai Bizottság|Európai Parlament|Fidesz|MSZP|Jobbik|MTI|Országgyűlés|Alkotmánybíróság|MOL|OTP`,
  tr: `AB|BM|NATO|Avrupa Birliği|Birleşmiş Milletler|TBMM|AKP|CHP|MHP|HDP|PKK|TRT|Anadolu Ajansı|Kızılay|Beyaz Saray|Kremlin`,
  el: `ΕΕ|ΟΗΕ|ΝΑΤΟ|Ευρωπαϊκή Ένωση|Ευρωπαϊκή Επιτροπή|Κομισιόν|Βουλή|ΣΥΡΙΖΑ|ΠΑΣΟΚ|Νέα Δημοκρατία|ΕΚΤ|ΔΝΤ|Ερυθρός Σταυρός`,
  id: `PBB|ASEAN|Uni Eropa|DPR|KPK|TNI|Polri|Golkar|PDIP|Gerindra|Pertamina|Antara|Gedung Putih`,
};

/** The names of one table. */
export const namesOf = (table: string | undefined): string[] =>
  (table ?? '')
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean);

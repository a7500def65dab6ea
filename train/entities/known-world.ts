/**
 * Organisations of many countries by the names that news use of them, written down by ourselves and parted by `|`: parties,
 * agencies, armed groups, media, companies and clubs; above all those whose name alone does not tell that they are one.
 */
export const worldOrganizations = `
    EFF|IFP|COSATU|SADC|ECOWAS|IGAD|EAC|COMESA|AfDB|AfCFTA|CAF|CAS|CONMEBOL|CONCACAF|AFC|OFC|FIBA|ICC|BCCI|IPL|PSL|PCB|WTA|ATP|UCI|FINA|IAAF|UFC|WWE|NCAA|
    MLS|WNBA|NASCAR|PGA|LPGA|ZANU-PF|Zanu PF|MDC|MDC-T|CCC|SWAPO|PDM|LPM|FRELIMO|Frelimo|RENAMO|Renamo|MPLA|UNITA|APC|PDP|APGA|INEC|EFCC|ICPC|NNPC|NAFDAC|
    NIMC|NYSC|ASUU|IPOB|NDLEA|NCDC|NLC|NPP|NDC|GRA|COCOBOD|ECG|NRM|NUP|FDC|UPDF|ODM|UDA|IEBC|KRA|KPLC|KCB|Safaricom|Equity Bank|M-Pesa|Kenya Airways|KDF|
    CCM|Chadema|CHADEMA|ACT-Wazalendo|TANESCO|TANU|RPF|M23|ADF|FDLR|MONUSCO|AMISOM|ATMIS|UNMISS|UNIFIL|MINUSMA|MINUSCA|TPLF|OLF|OLA|ENDF|EPRDF|Fano|RSF|
    SPLM|SPLA|SPLM-IO|Janjaweed|ISWAP|JNIM|AQIM|Ansar Dine|Séléka|Anti-Balaka|LRA|Wagner|Wagner Group|Polisario|FLN|RND|Ennahda|FIS|Sonatrach|Sonelgaz|
    OCP|ONCF|Attijariwafa Bank|Royal Air Maroc|Air Algérie|EgyptAir|Egyptair|Orascom|Al-Ahram|Al Ahram|Al Ahly|Zamalek|Al-Azhar|Wafd|Ethiopian Airlines|
    Ethio Telecom|MTN|Vodacom|Telkom|Airtel|Glo|Globacom|Dangote|Dangote Group|Access Bank|GTBank|Zenith Bank|First Bank|UBA|Ecobank|Standard Bank|Absa|
    FNB|Nedbank|Capitec|Old Mutual|Sanlam|Naspers|Prosus|MultiChoice|DStv|SABC|eNCA|News24|Eskom|Transnet|PRASA|Sasol|Anglo American|AngloGold Ashanti|
    Sibanye|Sibanye-Stillwater|Glencore|De Beers|Implats|Shoprite|Pick n Pay|Woolworths|Takealot|SAPS|SARS|SASSA|NPA|SIU|HSRC|SAHRC|SAFTU|NUMSA|Numsa|
    Kaizer Chiefs|Orlando Pirates|Mamelodi Sundowns|Bafana Bafana|Super Eagles|Super Falcons|Black Stars|Indomitable Lions|Lions of Teranga|Atlas Lions|
    Springboks|Proteas|Wallabies|All Blacks|Black Ferns|Socceroos|Matildas|Kangaroos|Lionesses|Three Lions|Les Bleus|Azzurri|La Roja|Selecao|Seleção|
    Albiceleste|El Tri|Reggae Boyz|Soca Warriors|Windies|Black Caps|Simba SC|Young Africans|Gor Mahia|AFC Leopards|Asante Kotoko|Hearts of Oak|Enyimba|
    Raja Casablanca|Wydad|Esperance|Espérance|TP Mazembe|NamPower|NamWater|Namdeb|NUST|UNAM|Air Namibia|Namcor|CRAN|Telecom Namibia|MTC|Debswana|BTV|BDP|
    UDC|BCP|ZESCO|UPND|MCP|UTM|DPP|ESCOM|Nation Media Group|Daily Nation|The Standard|The Star|Daily Monitor|New Vision|The Citizen|The EastAfrican|
    The Punch|Daily Trust|ThisDay|Premium Times|Sahara Reporters|Channels Television|Arise TV|The Namibian|New Era|Mail & Guardian|Sunday Times|
    Business Day|Daily Maverick|Sowetan|City Press|Daily Graphic|GhanaWeb|Citi FM|Joy FM|ENA|Addis Standard|Addis Fortune|Sudan Tribune|Radio Okapi|RFI|
    APS|Hespress|Jeune Afrique|AllAfrica|PANA|SPA|KUNA|QNA|WAM|BNA|ONA|SANA|IRNA|ISNA|Mehr|Fars|Tasnim|Press TV|Anadolu|Anadolu Agency|Hürriyet|
    Al Arabiya|Al-Arabiya|Asharq Al-Awsat|Al-Monitor|Arab News|Gulf News|Khaleej Times|The National|Gulf Times|The Peninsula|Times of Oman|Muscat Daily|
    Oman Observer|Kuwait Times|Haaretz|Jerusalem Post|Times of Israel|Ynet|Maariv|Yedioth Ahronoth|Israel Hayom|Wafa|WAFA|UNRWA|PIJ|Islamic Jihad|Lehi|
    Irgun|Haganah|Shin Bet|IDF|IRGC|Quds Force|Basij|Houthi|Houthis|Ansar Allah|Peshmerga|KDP|PUK|PYD|YPG|SDF|HTS|FSA|SNA|AKP|CHP|HDP|MHP|Yamina|
    Yisrael Beiteinu|Yesh Atid|Blue and White|Shas|Meretz|Ra'am|United Torah Judaism|New Hope|Religious Zionist Party|Otzma Yehudit|Joint List|Amal|
    Future Movement|Phalange|Lebanese Forces|Baath|Ba'ath|OPEC+|GCC|OIC|AIIB|ADB|IsDB|NDB|QatarEnergy|Qatar Petroleum|Qatargas|Ooredoo|Qatar Airways|beIN|
    beIN Sports|QNB|Etihad|Flydubai|Air Arabia|DP World|Emaar|Mubadala|ADNOC|ADIA|Masdar|Etisalat|STC|SABIC|Maaden|Ma'aden|Saudia|Flynas|NEOM|PIF|
    Public Investment Fund|Al Hilal|Al-Hilal|Al Nassr|Al-Nassr|Al Ittihad|Al-Ittihad|Al Ahli|Al Sadd|KOC|KPC|KNPC|Zain|Kuwait Airways|Bapco|Gulf Air|
    Batelco|PDO|OQ|Omantel|Oman Air|Turkish Airlines|Pegasus|Turkcell|Koç Holding|Besiktas|Beşiktaş|Trabzonspor|Mahan Air|Iran Air|NIOC|Persepolis|
    Esteghlal|El Al|Elbit|Elbit Systems|Rafael|NSO|NSO Group|Teva|Check Point|Maccabi Tel Aviv|Mobileye|Waze|AAP|TMC|Trinamool|Trinamool Congress|CPI|CPM|
    CPI(M)|DMK|AIADMK|TRS|BRS|TDP|YSRCP|JDS|JD(S)|JDU|JD(U)|RJD|BSP|NCP|Shiv Sena|MNS|AIMIM|AGP|AIUDF|Akali Dal|Shiromani Akali Dal|RSS|VHP|Bajrang Dal|
    ABVP|NSUI|PFI|SIMI|National Conference|Hurriyat|CBI|NIA|RAW|ISI|CRPF|BSF|CISF|ITBP|NSG|ISRO|DRDO|HAL|BHEL|ONGC|NTPC|SAIL|GAIL|BPCL|HPCL|Coal India|
    SEBI|RBI|LIC|SBI|HDFC|HDFC Bank|ICICI|ICICI Bank|Axis Bank|PNB|Reliance Industries|Jio|Tata|Tata Motors|Tata Steel|TCS|Infosys|Wipro|HCL|
    Tech Mahindra|Mahindra|Maruti|Maruti Suzuki|Bajaj|Hero MotoCorp|Adani|Adani Group|Birla|Vedanta|JSW|Essar|Godrej|Dabur|Amul|ITC|Hindustan Unilever|
    Patanjali|Bharti Airtel|BSNL|Vodafone Idea|Paytm|PhonePe|Flipkart|Ola|Zomato|Swiggy|Byju's|OYO|Nykaa|IndiGo|SpiceJet|Vistara|Air India|Akasa|GoAir|
    Jet Airways|IRCTC|UPSC|SSC|CBSE|UGC|NCERT|AICTE|IIT|IIM|AIIMS|JNU|ICMR|NITI Aayog|BMC|MCD|DDA|NHAI|FSSAI|TRAI|CCI|IPS|IAS|NDTV|Times Now|Republic TV|
    Aaj Tak|India Today|Times of India|The Times of India|The Hindu|Hindustan Times|Indian Express|The Indian Express|Deccan Herald|Deccan Chronicle|
    The Telegraph|The Wire|The Quint|Economic Times|ANI|PTI|IANS|Mumbai Indians|Chennai Super Kings|CSK|RCB|KKR|Kolkata Knight Riders|Delhi Capitals|
    Rajasthan Royals|Punjab Kings|Sunrisers Hyderabad|Gujarat Titans|Mohun Bagan|East Bengal|PML-N|PML-Q|PMLN|PPP|MQM|MQM-P|ANP|JUI-F|JUI|TLP|TTP|
    Jamaat-e-Islami|LeT|Lashkar-e-Taiba|JeM|Jaish-e-Mohammed|BLA|NAB|ECP|ISPR|OGRA|NEPRA|SBP|FBR|WAPDA|PIA|HBL|UBL|Geo News|ARY News|ARY|Express Tribune|
    The Express Tribune|The News|The Nation|Samaa|SAMAA TV|Awami League|BNP|Jatiya Party|Jatiya Oikya Front|BGB|RAB|ACC|BSEC|BUET|BCL|BRTA|BERC|BGMEA|
    Grameenphone|Robi|Banglalink|Biman|Beximco|BRAC|Grameen Bank|Daily Star|The Daily Star|Prothom Alo|Dhaka Tribune|New Age|bdnews24|bdnews24.com|BSS|
    UNB|UNP|SLPP|SLFP|JVP|LTTE|TNA|SJB|CEB|CPC|CBSL|SriLankan Airlines|Daily Mirror|Ada Derana|The Island|Colombo Gazette|Nepali Congress|CPN-UML|
    CPN (Maoist Centre)|Kathmandu Post|The Kathmandu Post|MDP|RSP|PAP|SDP|MOH|HDB|LTA|CPF|SMRT|Temasek|GIC|DBS|OCBC|UOB|Singtel|StarHub|Gojek|GoTo|
    Bukalapak|Shopee|Lazada|Sea Group|Singapore Airlines|SIA|Scoot|AirAsia|Malaysia Airlines|Straits Times|The Straits Times|CNA|Channel NewsAsia|TODAY|
    Mothership|UMNO|Umno|PKR|DAP|PAS|Bersatu|Barisan Nasional|Pakatan Harapan|Perikatan Nasional|MCA|MIC|GPS|Warisan|MACC|1MDB|Petronas|Maybank|CIMB|
    Proton|Perodua|Axiata|Maxis|Sime Darby|Bernama|Malaysiakini|Malay Mail|New Straits Times|The Edge|PDI-P|PDIP|Golkar|Gerindra|PKS|PKB|Nasdem|KPK|TNI|
    Polri|Pertamina|PLN|Garuda|Garuda Indonesia|Lion Air|Telkomsel|Kompas|Jakarta Post|The Jakarta Post|Detik|Nahdlatul Ulama|Muhammadiyah|PLDT|
    San Miguel|Jollibee|Meralco|PAL|Philippine Airlines|Cebu Pacific|NDF|CPP|MILF|MNLF|Abu Sayyaf|PNP|DOH|DepEd|DILG|DFA|DOJ|DOTr|NBI|PDEA|COMELEC|
    Comelec|PhilHealth|GSIS|SSS|PAGASA|PHIVOLCS|Phivolcs|NDRRMC|Rappler|Inquirer|Philippine Daily Inquirer|Philstar|ABS-CBN|GMA|GMA News|PNA|PBA|UAAP|
    Ginebra|Pheu Thai|Palang Pracharath|Bhumjaithai|Move Forward|Democrat Party|PTT|CP Group|Thai Airways|AIS|Bangkok Post|NLD|USDP|Tatmadaw|KNU|KIA|NUG|
    PDF|Irrawaddy|The Irrawaddy|Mizzima|CNRP|Phnom Penh Post|The Phnom Penh Post|Khmer Times|VinGroup|Vingroup|VinFast|Vietnam Airlines|VietJet|Viettel|
    VNA|VnExpress|Tuoi Tre|Vientiane Times|CCP|PLA|KMT|Kuomintang|TPP|TSMC|Foxconn|Hon Hai|MediaTek|ASUS|Acer|HTC|Evergreen|China Airlines|EVA Air|
    Taipower|Taipei Times|Focus Taiwan|LegCo|Legco|Legislative Council|HKEX|HKMA|MTR|Cathay Pacific|SCMP|South China Morning Post|Apple Daily|RTHK|TVB|
    Hang Seng|CK Hutchison|Sun Hung Kai|Evergrande|Country Garden|Sinopec|PetroChina|CNPC|CNOOC|ICBC|CCB|Bank of China|China Mobile|China Telecom|
    China Unicom|ZTE|Oppo|OnePlus|Lenovo|JD|JD.com|Pinduoduo|Meituan|DiDi|Weibo|WeChat|Kuaishou|Bilibili|NetEase|SMIC|YMTC|BYD|NIO|Xpeng|Li Auto|Geely|
    SAIC|CATL|DJI|Haier|Midea|Hikvision|Sinovac|Sinopharm|CanSino|BGI|COMAC|Comac|Air China|China Eastern|China Southern|Hainan Airlines|Dalian Wanda|
    Fosun|HNA|Anbang|Ant Group|Alipay|China Daily|People's Daily|Global Times|CGTN|CCTV|Caixin|Sixth Tone|The Paper|PBOC|CSRC|CBIRC|NDRC|CAC|MOFCOM|LDP|
    Komeito|CDP|JCP|Ishin|Nippon Ishin|Unification Church|NHK|Kyodo|Kyodo News|Jiji|Jiji Press|Asahi|Asahi Shimbun|Yomiuri|Yomiuri Shimbun|Mainichi|
    Nikkei|Sankei|Japan Times|The Japan Times|Japan Today|TEPCO|Tepco|JR East|JAL|Japan Airlines|All Nippon Airways|NTT|NTT Docomo|Docomo|KDDI|SoftBank|
    Rakuten|Mitsubishi|Sumitomo|Itochu|Marubeni|Panasonic|Toshiba|Hitachi|Fujitsu|NEC|Nikon|Ricoh|Fujifilm|Kyocera|Murata|Mazda|Subaru|Daihatsu|Isuzu|
    Hino|Bridgestone|Denso|Nomura|Mizuho|MUFG|SMBC|Daiwa|Takeda|Astellas|Daiichi Sankyo|Eisai|Shiseido|Uniqlo|Fast Retailing|Muji|Lawson|7-Eleven|
    FamilyMart|Kirin|Asahi Breweries|Suntory|Sapporo|Ajinomoto|Dentsu|Toho|Toei|Studio Ghibli|Kyoto Animation|Sega|Capcom|Konami|Bandai|Namco|Square Enix|
    Kadokawa|Yomiuri Giants|Hanshin Tigers|Urawa Reds|Kashima Antlers|Gamba Osaka|Nagoya Grampus|Vissel Kobe|Yokohama F. Marinos|Kawasaki Frontale|
    Sanfrecce Hiroshima|Cerezo Osaka|FC Tokyo|Yonhap|Yonhap News Agency|KBS|MBC|SBS|JTBC|YTN|Chosun Ilbo|JoongAng Ilbo|Dong-A Ilbo|Hankyoreh|Korea Herald|
    The Korea Herald|Korea Times|The Korea Times|KCNA|Rodong Sinmun|KCTU|FKTU|DPK|SK|SK Hynix|SK Telecom|SK Group|KT|LG Electronics|LG Energy Solution|
    POSCO|Posco|Hanwha|Lotte|Kakao|Naver|Coupang|Celltrion|Hybe|HYBE|SM Entertainment|YG Entertainment|JYP|BTS|Blackpink|BLACKPINK|Korean Air|Asiana|
    KAIST|Jeonbuk|Ulsan Hyundai|Mongol Bank|MPP|Samruk-Kazyna|KazMunayGas|Kazatomprom|Nur Otan|Amanat|CSTO|SCO|CIS|EAEU|Kaspersky|ALP|One Nation|ABC News|
    Nine News|Sky News Australia|The Australian|The Age|Sydney Morning Herald|The Sydney Morning Herald|Guardian Australia|The Conversation|Qantas|
    Virgin Australia|Jetstar|BHP|Rio Tinto|Fortescue|Woodside|AGL|Telstra|Optus|TPG|Coles|Wesfarmers|Bunnings|Westpac|ANZ|Commonwealth Bank|Macquarie|
    ASIC|ACCC|APRA|ASIO|CSIRO|ATSIC|NDIS|NSWRL|NRL|AFL|A-League|Cricket Australia|Tennis Australia|Collingwood|Carlton|Essendon|Hawthorn|Richmond Tigers|
    Geelong Cats|Brisbane Lions|Sydney Swans|Port Adelaide|Roosters|Rabbitohs|Panthers|Parramatta Eels|Melbourne Storm|Melbourne Victory|Sydney FC|
    ACT Party|Te Pāti Māori|Māori Party|NZ First|RNZ|TVNZ|Newshub|NZ Herald|New Zealand Herald|Air New Zealand|Fonterra|Waka Kotahi|Kāinga Ora|
    Te Whatu Ora|Crusaders|Hurricanes|Highlanders|FijiFirst|SODELPA|FBC|Fiji Times|PNG|Pangu|Post-Courier|NDP|Bloc|Bloc Québécois|Parti Québécois|CAQ|
    Liberal Party|UCP|RCMP|CBC|CBC News|CTV|CTV News|Global News|Radio-Canada|Globe and Mail|The Globe and Mail|Toronto Star|National Post|Canadian Press|
    La Presse|Le Devoir|APTN|CSIS|CRA|CSE|AFN|Inuit Tapiriit Kanatami|Bombardier|Air Canada|WestJet|BlackBerry|Shopify|Telus|RBC|Scotiabank|BMO|CIBC|
    Suncor|Enbridge|TransCanada|TC Energy|Cenovus|Teck|Barrick|Barrick Gold|Nutrien|SNC-Lavalin|Loblaw|Loblaws|Tim Hortons|Lululemon|Maple Leafs|
    Canadiens|Oilers|Flames|Canucks|Senators|Raptors|Blue Jays|Toronto FC|Whitecaps|CF Montréal|CDC|FDA|EPA|DHS|DEA|ATF|TSA|FAA|FEMA|SEC|FTC|FCC|IRS|NIH|
    NOAA|NTSB|NIST|USDA|USAID|NRA|ACLU|NAACP|AFL-CIO|UAW|SEIU|AARP|PETA|BLM|Antifa|Proud Boys|Oath Keepers|KKK|DOD|HHS|NHTSA|CFPB|FERC|OSHA|NSC|GAO|CBO|
    OMB|Pew|Pew Research Center|Brookings|Heritage Foundation|Carnegie|Rockefeller Foundation|Gates Foundation|Ford Foundation|NPR|PBS|CNBC|Politico|
    Axios|BuzzFeed|HuffPost|Breitbart|Newsmax|OAN|USA Today|Los Angeles Times|LA Times|Chicago Tribune|Boston Globe|Miami Herald|Newsweek|Forbes|
    Business Insider|The Atlantic|The New Yorker|New Yorker|Vanity Fair|Rolling Stone|Billboard|The Verge|TechCrunch|The Hill|ESPN|HBO|Hulu|Disney+|AMC|
    MTV|Twitch|Snapchat|Pinterest|Salesforce|Adobe|Qualcomm|Broadcom|Micron|Texas Instruments|Dropbox|Lyft|DoorDash|Stripe|Coinbase|Binance|FTX|Robinhood|
    Palantir|Anthropic|DeepMind|Waymo|Rivian|Lucid|Stellantis|Jeep|GM|General Electric|Caterpillar|John Deere|Deere|3M|Honeywell|Raytheon|
    Northrop Grumman|General Dynamics|Blue Origin|Delta Air Lines|United Airlines|American Airlines|Southwest Airlines|JetBlue|Amtrak|UPS|FedEx|DHL|
    Maersk|Costco|Kroger|Home Depot|CVS|Walgreens|Best Buy|Macy's|Levi's|Burger King|KFC|Pizza Hut|Domino's|Kraft Heinz|Mondelez|Kellogg's|Tyson|Cargill|
    Monsanto|Dow|DuPont|ConocoPhillips|Occidental|Halliburton|Schlumberger|Baker Hughes|BlackRock|Blackstone|Carlyle|Berkshire Hathaway|Merrill Lynch|
    Moody's|S&P|S&P Global|Fitch|Standard & Poor's|Deloitte|KPMG|PwC|Ernst & Young|McKinsey|Accenture|Merck|Eli Lilly|AbbVie|Amgen|Gilead|
    Bristol-Myers Squibb|Novavax|Regeneron|BioNTech|Novo Nordisk|UnitedHealth|Aetna|Cigna|Mayo Clinic|Johns Hopkins|Knicks|Nets|Bulls|Warriors|
    Golden State Warriors|Clippers|Suns|Mavericks|Nuggets|Bucks|76ers|Sixers|Pelicans|Grizzlies|Timberwolves|Pistons|Cavaliers|Cavs|Hornets|Trail Blazers|
    Jazz|Giants|Eagles|Lions|Vikings|Saints|Buccaneers|Falcons|Seahawks|49ers|Rams|Chargers|Raiders|Bills|Dolphins|Jets|Ravens|Bengals|Browns|Colts|
    Texans|Jaguars|Titans|Commanders|Braves|Phillies|Marlins|Brewers|Pirates|Reds|Astros|Athletics|Mariners|Angels|Padres|Rockies|Diamondbacks|Orioles|
    Rays|Twins|White Sox|Guardians|Royals|Bruins|Flyers|Penguins|Capitals|Islanders|Devils|Sabres|Red Wings|Blackhawks|Blues|Predators|Avalanche|Coyotes|
    Ducks|Sharks|Golden Knights|Kraken|LA Galaxy|LAFC|Inter Miami|Atlanta United|Seattle Sounders|NYCFC|PRI|PRD|Morena|MORENA|Pemex|PEMEX|CFE|INE|SAT|
    IMSS|ISSSTE|Infonavit|INAI|Banxico|Televisa|TV Azteca|Cemex|América Móvil|Telcel|Bimbo|Femsa|Oxxo|Aeromexico|Aeroméxico|Volaris|Chivas|Cruz Azul|
    Rayados|Pachuca|Toluca|Santos Laguna|Pumas UNAM|Club América|El Universal|La Jornada|Milenio|Excélsior|Notimex|EZLN|CJNG|FMLN|ARENA|Nuevas Ideas|
    MS-13|Mara Salvatrucha|Barrio 18|FSLN|CICIG|PAC|PLC|MLP|Panamá Oeste|PCC|PSUV|PDVSA|MUD|CNE|SEBIN|Conviasa|CONATEL|Telesur|teleSUR|CLAP|ELN|FARC-EP|
    AUC|Ecopetrol|Avianca|Bancolombia|Caracol|RCN|El Tiempo|El Espectador|Millonarios|Atlético Nacional|América de Cali|Independiente Medellín|Santa Fe|
    JEP|Petroecuador|CONAIE|Conaie|LigaPro|Emelec|Barcelona SC|LDU|Liga de Quito|Independiente del Valle|El Comercio|El Universo|Primicias|Perú Libre|
    Fuerza Popular|Acción Popular|Sendero Luminoso|Shining Path|ONPE|JNE|SUNAT|Petroperú|Essalud|EsSalud|Indecopi|SUNEDU|Sunedu|RPP|La República|
    Alianza Lima|Universitario|Sporting Cristal|MAS-IPSP|YPFB|COB|ENTEL|Entel|UDI|PPD|Frente Amplio|Codelco|CODELCO|LATAM|Latam|Falabella|Cencosud|SQM|
    La Tercera|El Mercurio|Colo-Colo|Colo Colo|Universidad de Chile|Universidad Católica|YPF|Aerolíneas Argentinas|Mercado Libre|MercadoLibre|Globant|
    Techint|Clarín|La Nación|Página 12|Página/12|Ámbito|Infobae|Télam|PJ|UCR|Juntos por el Cambio|Frente de Todos|CGT|CTA|ANSES|AFIP|INDEC|Indec|CONICET|
    Conicet|INTA|AMIA|DAIA|San Lorenzo|Vélez|Vélez Sarsfield|Newell's|Rosario Central|Huracán|Peñarol|Antel|UTE|ANCAP|Petrobrás|Embraer|Itaú|Bradesco|
    Banco do Brasil|JBS|BRF|Ambev|Gerdau|Braskem|Odebrecht|Eletrobras|Natura|Magazine Luiza|Nubank|Globo|O Globo|Folha|Folha de S.Paulo|Folha de S. Paulo|
    Estadão|Veja|MDB|PDT|PSB|PSOL|PCdoB|União Brasil|STF|TSE|BNDES|Ibama|IBAMA|Funai|FUNAI|INPE|Inpe|IBGE|Anvisa|Fiocruz|Butantan|USP|Unicamp|
    São Paulo FC|Grêmio|Cruzeiro|Atlético Mineiro|Fluminense|Vasco|Vasco da Gama|Botafogo|Athletico Paranaense|Chapecoense|CBF|AFA|FPF|PPP/C|PNC|PNM|UNC|
    JLP|JUTC|JPS|JDF|JCF|Gleaner|The Gleaner|Jamaica Observer|GraceKennedy|Digicel|CARICOM|Caricom|OECS|CDB|UWI|LIAT|BLP|Stabroek News|Kaieteur News|
    Guyana Chronicle|Trinidad Express|Newsday|BPL|PLP|FNM|Granma|Prensa Latina|Etecsa|CIMEX|ETECSA|Juventud Rebelde|PHTK|Labour|Plaid Cymru|Reform UK|
    Brexit Party|Change UK|SDLP|UUP|Alliance Party|TUC|Unison|UNISON|RMT|Aslef|GMB|FCA|PRA|Ofcom|Ofgem|Ofsted|Ofwat|HMRC|DWP|DVLA|MoD|MOD|DEFRA|Defra|
    UKHSA|MHRA|GCHQ|Met Office|Met Police|IPCC|IOPC|CPS|RSPCA|RSPB|NSPCC|Stonewall|Barnardo's|Cancer Research UK|Save the Children|Christian Aid|
    ActionAid|Actionaid|CAFOD|Mercy Corps|IRC|Médecins Sans Frontières|MSF|Doctors Without Borders|World Vision|Plan International|Caritas|WFP|FAO|UNDP|
    UNEP|UNFPA|UNODC|UNAIDS|UNCTAD|UNIDO|UN Women|UNWTO|ILO|IOM|ITU|IMO|ICAO|IATA|WIPO|WMO|IFAD|IFRC|IPU|ICJ|ICTY|ICTR|OHCHR|OCHA|UNDRR|UNFCCC|GAVI|Gavi|
    CEPI|COVAX|Global Fund|Transparency International|Freedom House|CPJ|Reporters Without Borders|Committee to Protect Journalists|Bellingcat|ICIJ|OCCRP|
    Chatham House|IISS|SIPRI|Sipri|Crisis Group|International Crisis Group|Clean Clothes Campaign|FAIRTRADE|IUCN|CITES|TRAFFIC|Conservation International|
    BirdLife|The Guardian|The Times|The Sun|The Independent|The Economist|Daily Express|Evening Standard|The Observer|New Statesman|Channel 5|GB News|LBC|
    TalkTalk|Virgin Media|Virgin Atlantic|Asda|ASDA|Morrisons|Waitrose|M&S|Marks & Spencer|John Lewis|Debenhams|Primark|Greggs|Wetherspoon|JD Sports|
    Sports Direct|Asos|ASOS|Boohoo|Burberry|Dyson|GSK|BAE|BAE Systems|JCB|Jaguar Land Rover|Land Rover|Bentley|Aston Martin|McLaren|NatWest|RBS|
    Lloyds Banking Group|Standard Chartered|Nationwide|Monzo|Revolut|Aviva|Lloyd's|Centrica|British Gas|National Grid|EDF|E.ON|Thames Water|BHP Billiton|
    Diageo|BAT|British American Tobacco|Reckitt|Capita|Serco|G4S|Network Rail|Avanti|LNER|TfL|Eurostar|Heathrow|Gatwick|Ladbrokes|William Hill|Christie's|
    Sotheby's|Tottenham Hotspur|West Ham|West Ham United|Leicester City|Leeds|Wolves|Wolverhampton Wanderers|Southampton FC|Crystal Palace|
    Brighton & Hove Albion|Burnley|Watford|Norwich City|Fulham|Brentford|Bournemouth|Nottingham Forest|Sheffield United|Derby County|Stoke City|
    Swansea City|Cardiff City|Hull City|Sunderland AFC|Middlesbrough|Blackburn Rovers|Bolton Wanderers|Wigan Athletic|Portsmouth FC|Charlton Athletic|
    Millwall|QPR|Ipswich Town|Birmingham City|West Brom|West Bromwich Albion|Coventry City|Reading FC|Hibernian|Aberdeen FC|Dundee United|Wasps|Saracens|
    Harlequins|Leicester Tigers|Leinster|Munster Rugby|Ulster Rugby|RTÉ|RTE|Irish Times|The Irish Times|Irish Independent|Fine Gael|Fianna Fáil|
    Fianna Fail|Garda|Gardaí|Gardai|HSE|Aer Lingus|GAA|FAI|IRFU|SNCF|RATP|En Marche|LREM|La France Insoumise|LFI|Rassemblement National|National Rally|
    Front National|Les Républicains|Reconquête|Le Parisien|Libération|L'Équipe|L'Express|Le Point|France 24|France Info|Franceinfo|RTL|TF1|Canal+|M6|LVMH|
    Kering|Hermès|L'Oréal|Danone|Michelin|Thales|Dassault|Safran|Alstom|Veolia|Suez|Engie|Bouygues|Vinci|Accor|Capgemini|Atos|Ubisoft|Société Générale|
    Crédit Agricole|Natixis|Pernod Ricard|Auchan|Decathlon|Olympique de Marseille|AS Monaco|Lille OSC|Saint-Étienne|Rennes|Stade Rennais|Ciudadanos|ERC|
    Bildu|EH Bildu|PNV|Esquerra|Guardia Civil|Mossos|Inditex|Iberdrola|Endesa|Ferrovial|ACS|CaixaBank|Sabadell|Cepsa|Mapfre|Vueling|Renfe|SEAT|
    La Vanguardia|El Confidencial|Sevilla FC|Real Betis|Villarreal|Real Sociedad|Athletic Bilbao|Valencia CF|Espanyol|Getafe|CDS|Bloco de Esquerda|TAP|
    EDP|Galp|Sonae|Sporting CP|SL Benfica|Braga|Lusa|Movimento 5 Stelle|Five Star Movement|Lega|Forza Italia|Fratelli d'Italia|Brothers of Italy|
    Partito Democratico|ANSA|Il Sole 24 Ore|La Stampa|Rai|Mediaset|Pirelli|Prada|Gucci|Versace|Armani|Ferrero|Barilla|Lavazza|Luxottica|Telecom Italia|
    Snam|Terna|Generali|Mediobanca|SSC Napoli|Atalanta|Fiorentina|Sampdoria|Torino FC|Udinese|Bologna FC|Genoa|'Ndrangheta|Camorra|Cosa Nostra|VVD|D66|
    PVV|CDA|PvdA|GroenLinks|DENK|JA21|FvD|N-VA|Vlaams Belang|Open VLD|Ecolo|Proximus|Solvay|AB InBev|UCB|KBC|Anderlecht|Club Brugge|De Standaard|
    De Morgen|Le Soir|VRT|RTBF|NOS|NRC|De Telegraaf|Volkskrant|Heineken|Rabobank|ABN Amro|Ahold Delhaize|Booking.com|TomTom|DSM|AkzoNobel|Wolters Kluwer|
    Adyen|FrieslandCampina|Vitesse|AZ Alkmaar|FC Twente|FC Utrecht|SVP|Swisscom|Zurich Insurance|Swiss Re|ABB|Lindt|Swatch|Rolex|NZZ|SRF|Tamedia|Blick|
    Red Bull|OMV|Raiffeisen|Erste|Voestalpine|ORF|Die Presse|Kronen Zeitung|Der Standard|Kurier|NEOS|Rapid Wien|RB Salzburg|Die Zeit|FAZ|
    Süddeutsche Zeitung|Handelsblatt|Tagesspiegel|ARD|ZDF|DPA|dpa|Thyssenkrupp|Henkel|Infineon|RWE|Uniper|TUI|Zalando|Delivery Hero|HelloFresh|Wirecard|
    Fresenius|Rheinmetall|ZF|Evonik|Die Linke|RB Leipzig|Bayer Leverkusen|Eintracht Frankfurt|Werder Bremen|Hamburger SV|Hertha|Union Berlin|
    VfB Stuttgart|Danske Bank|Carlsberg|Ørsted|Vestas|Novozymes|Politiken|Jyllands-Posten|Berlingske|FC Copenhagen|Equinor|Telenor|DNB|Norsk Hydro|Yara|
    NRK|Aftenposten|VG|Dagbladet|Rosenborg|Sverigedemokraterna|Sweden Democrats|SVT|Dagens Nyheter|Aftonbladet|Expressen|Klarna|IKEA|Scania|SAS|SEB|
    Swedbank|Handelsbanken|Nordea|Electrolux|Telia|Atlas Copco|Sandvik|Malmö FF|AIK|Djurgården|Yle|YLE|Helsingin Sanomat|Finnair|Kone|Neste|Fortum|UPM|
    Stora Enso|Rovio|Supercell|Landsbankinn|SLD|Konfederacja|Civic Platform|Law and Justice|Orlen|PKN Orlen|PGNiG|KGHM|PKO BP|LOT|CD Projekt|TVN|TVP|
    Polsat|Rzeczpospolita|Legia|Legia Warsaw|Lech Poznań|ANO|ODS|ČSSD|KDU-ČSL|TOP 09|STAN|ČEZ|CEZ|Škoda|Skoda|Škoda Auto|Avast|ČT|ČTK|Sparta Prague|
    Slavia Prague|OĽaNO|Slovan Bratislava|Jobbik|MOL|OTP|Wizz Air|MTI|Magyar Nemzet|Ferencváros|PNL|USR|UDMR|Dacia|Petrom|OMV Petrom|Agerpres|Digi24|FCSB|
    CFR Cluj|GERB|ITN|DPS|Bulgargaz|Levski|Ludogorets|CSKA Sofia|SNS|SPS|Tanjug|RTS|B92|Red Star|Red Star Belgrade|Partizan|HDZ|Hajduk Split|
    Dinamo Zagreb|INA|HINA|SNSD|SDA|URA|VMRO-DPMNE|VMRO|SDSM|LDK|Vetëvendosje|KFOR|EULEX|New Democracy|SYRIZA|Syriza|PASOK|KKE|Golden Dawn|Olympiacos|
    Panathinaikos|AEK|PAOK|Kathimerini|ERT|AKEL|DISY|Servant of the People|European Solidarity|Batkivshchyna|SBU|Naftogaz|Ukrenergo|Energoatom|
    Ukrzaliznytsia|Antonov|Motor Sich|PrivatBank|Ukrinform|Ukrainska Pravda|Kyiv Independent|Kyiv Post|Dynamo Kyiv|Shakhtar|Shakhtar Donetsk|
    United Russia|LDPR|KPRF|Yabloko|Roscosmos|Rosatom|Rostec|Rostelecom|Sberbank|VTB|Transneft|Novatek|Nornickel|Rusal|Severstal|Alrosa|Yandex|VKontakte|
    Mail.ru|MTS|Megafon|Avtovaz|AvtoVAZ|Kamaz|Sukhoi|Tupolev|Kalashnikov|RT|RIA|Izvestia|Vedomosti|Novaya Gazeta|Meduza|TV Rain|Dozhd|Echo of Moscow|
    Rossiya 24|Channel One|OMON|SVR|Rosgvardia|CSKA|CSKA Moscow|Zenit|Spartak|Spartak Moscow|Lokomotiv|Lokomotiv Moscow|Rubin Kazan|Belavia|BelTA|
    Belneftekhim|Charter 97|Georgian Dream|SOCAR|ARF|Civil Contract|Radio Free Europe|RFE/RL|Voice of America|VOA|Radio Free Asia|RFA|Radio Liberty|
    Euronews|Eurosport|ARTE|Arte|EBU|EIB|EBRD|EFTA|EMA|ECDC|ENTSO-E|Eurojust|Eurogroup|ECHR|ECJ|EPP|S&D|ALDE|Bank of Japan|BOJ|BoJ|Bank of Canada|
    Reserve Bank|RBA|RBNZ|SNB|Riksbank|Bundesbank|Banque de France|SARB|CBN|CBK`;

import type { Kind } from '../../src/core/entities/kinds.ts';

/**
 * Names that news nearly always uses of one sort of thing, whatever they look like, written down by ourselves and
 * parted by `|`; under `none` what is written like a name and names nobody.
 */
export const kindsOfKnown: Record<Kind | 'none', string> = {
  person: `Banksy|Usher|Beyoncé|Rihanna|Adele|Madonna|Shakira|Björk|Eminem|Drake|Lizzo|Lorde|Cher|Bono|Moby|Grimes|Pelé|Neymar|Ronaldinho|Rodrygo|Casemiro|Fabinho|
    Alisson|Ederson|Zendaya|Jesus|Muhammad|Buddha|Shakespeare|Plato|Aristotle|Mozart|Beethoven|Picasso|Michelangelo|Rembrandt|Caravaggio|Vermeer|
    Napoleon|Voltaire|Cleopatra|Confucius|Santa Claus|Santa|Father Christmas|Batman|Superman|Spider-Man|Wonder Woman|Sherlock Holmes|Harry Potter|
    James Bond|Mickey Mouse|Donald Duck|Papa Smurf|Darth Vader|Luke Skywalker|Super Mario|Lady Gaga|Cardi B|Nicki Minaj|Megan Thee Stallion|Bad Bunny|
    Jay-Z|Snoop Dogg|Post Malone|Doja Cat|Ice Cube|Ice Spice|50 Cent|Lil Wayne|Lil Nas X|Travis Scott|Young Thug|Machine Gun Kelly|Chance the Rapper|
    Burna Boy|Wizkid|Davido|MrBeast|PewDiePie|Pope Francis|Pope Leo|Mother Teresa`,
  organization: `Amazon|Google|Alphabet|Microsoft|Apple|Meta|Facebook|Instagram|Twitter|TikTok|ByteDance|YouTube|Snapchat|Snap Inc|Pinterest|Reddit|Discord|Tumblr|
    LinkedIn|Mastodon|Bluesky|Truth Social|Parler|Rumble|Twitch|Spotify|Netflix|Hulu|Disney|Disney Plus|Disney+|HBO|HBO Max|Peacock|Paramount|
    Paramount Plus|Paramount+|Showtime|Starz|Roku|Apple TV|Amazon Prime|Prime Video|Lionsgate|Miramax|Pixar|DreamWorks|Marvel Studios|Lucasfilm|
    Warner Bros|Warner Bros.|Universal Pictures|Sony Pictures|20th Century Fox|20th Century Studios|OpenAI|Anthropic|DeepMind|xAI|Nvidia|Intel|AMD|
    Qualcomm|Broadcom|TSMC|Foxconn|Samsung|LG|Sony|Panasonic|Nintendo|Sega|Capcom|Konami|Ubisoft|Activision|Blizzard|Activision Blizzard|
    Electronic Arts|EA Sports|Epic Games|Riot Games|Rockstar Games|Valve|Bethesda|FromSoftware|Square Enix|Bandai Namco|Mojang|Bungie|Naughty Dog|
    Insomniac Games|CD Projekt Red|Atari|Hasbro|Mattel|Lego|Huawei|Xiaomi|Oppo|OnePlus|Motorola|Nokia|Ericsson|BlackBerry|Lenovo|Acer|Asus|Razer|
    Logitech|Corsair|HP|IBM|Oracle|SAP|Salesforce|Adobe|Zoom|Slack|Dropbox|Shopify|Etsy|eBay|Craigslist|PayPal|Venmo|Stripe|Klarna|Robinhood|Coinbase|
    Binance|FTX|Kraken|BlackRock|Fidelity|Berkshire Hathaway|Goldman Sachs|JPMorgan|JPMorgan Chase|Morgan Stanley|Wells Fargo|Citigroup|Citibank|
    Capital One|American Express|Visa|Mastercard|Fitch|S&P|Deloitte|KPMG|EY|Ernst & Young|PwC|McKinsey|Accenture|Walmart|Target|Costco|Kroger|Albertsons|
    Safeway|Publix|Whole Foods|Trader Joe|Aldi|Lidl|Tesco|Sainsbury|Asda|Morrisons|Waitrose|Marks & Spencer|M&S|John Lewis|Selfridges|Harrods|
    Argos|Walgreens|CVS|Rite Aid|Home Depot|Ikea|Wayfair|Macy|Nordstrom|Bloomingdale|Saks Fifth Avenue|Neiman Marcus|JCPenney|Sears|Kmart|
    Best Buy|GameStop|Barnes & Noble|Petco|PetSmart|Chewy|Sephora|Ulta|Ulta Beauty|Uniqlo|H&M|Primark|Topshop|ASOS|Boohoo|Shein|Temu|Alibaba|
    AliExpress|JD.com|Rakuten|Lululemon|Nike|Adidas|Puma|Reebok|New Balance|Under Armour|Asics|Converse|Crocs|Birkenstock|Patagonia|The North Face|
    North Face|Columbia Sportswear|Old Navy|Banana Republic|J.Crew|Everlane|Abercrombie & Fitch|American Eagle|Urban Outfitters|Anthropologie|
    Victoria's Secret|Calvin Klein|Ralph Lauren|Tommy Hilfiger|Michael Kors|Kate Spade|Tory Burch|Louis Vuitton|LVMH|Kering|Gucci|Prada|Chanel|Dior|
    Hermès|Balenciaga|Bottega Veneta|Givenchy|Burberry|Fendi|Valentino|Saint Laurent|Dolce & Gabbana|Cartier|Bulgari|Bvlgari|Tiffany|Tiffany & Co|
    Rolex|Swarovski|L'Oréal|L’Oreal|Estée Lauder|Maybelline|Revlon|Clinique|Fenty Beauty|Rare Beauty|Nivea|Gillette|Dyson|Roomba|iRobot|KitchenAid|
    Whirlpool|Bosch|Philips|Le Creuset|Tupperware|Yeti|GoPro|Canon|Nikon|Fujifilm|Leica|Garmin|Fitbit|Peloton|Whoop|Bose|Sonos|JBL|Sennheiser|
    McDonald|Burger King|Taco Bell|KFC|Popeyes|Chick-fil-A|Chipotle|Domino|Pizza Hut|Papa John|Five Guys|Shake Shack|In-N-Out|In-N-Out Burger|
    Dairy Queen|Arby|Panera|Panera Bread|Starbucks|Dunkin'|Dunkin|Tim Hortons|Krispy Kreme|Costa Coffee|Pret a Manger|Greggs|Nando|Wetherspoon|
    Olive Garden|Applebee|IHOP|Waffle House|Cracker Barrel|Coca-Cola|Pepsi|PepsiCo|Nestlé|Nestle|Kraft Heinz|Heinz|General Mills|Mondelez|Cadbury|
    Hershey|Ferrero|Unilever|Danone|Heineken|Budweiser|Bud Light|Anheuser-Busch|AB InBev|Carlsberg|Diageo|Bacardi|Red Bull|Monster Energy|Beyond Meat|
    Impossible Foods|Oatly|Tyson Foods|Cargill|Johnson & Johnson|Pfizer|Moderna|AstraZeneca|Novartis|Roche|Merck|Bayer|Eli Lilly|Novo Nordisk|GSK|
    Sanofi|AbbVie|Bristol Myers Squibb|Gilead|Biogen|Amgen|Purdue Pharma|Theranos|23andMe|UnitedHealth|UnitedHealthcare|Cigna|Aetna|Humana|
    Kaiser Permanente|Mayo Clinic|Cleveland Clinic|Boeing|Airbus|Lockheed Martin|Raytheon|Northrop Grumman|General Dynamics|BAE Systems|SpaceX|
    Blue Origin|Virgin Galactic|Virgin Atlantic|Virgin Media|Rocket Lab|Ryanair|EasyJet|British Airways|Lufthansa|Qatar Airways|Etihad|
    Delta Air Lines|American Airlines|United Airlines|Southwest Airlines|JetBlue|Alaska Airlines|Spirit Airlines|Frontier Airlines|Qantas|Jetstar|
    Air Canada|WestJet|Uber|Lyft|DoorDash|Grubhub|Deliveroo|Instacart|Airbnb|Booking.com|Expedia|TripAdvisor|Tripadvisor|Yelp|Zillow|Redfin|WeWork|
    FedEx|UPS|DHL|Amtrak|Greyhound|Tesla|Rivian|Polestar|BYD|Volkswagen|Audi|BMW|Mercedes-Benz|Porsche|Opel|Toyota|Lexus|Honda|Acura|Nissan|Infiniti|
    Mazda|Subaru|Mitsubishi|Suzuki|Hyundai|Kia|General Motors|GM|Chevrolet|Chevy|Cadillac|Buick|Chrysler|Dodge|Jeep|Stellantis|Fiat|Alfa Romeo|
    Maserati|Ferrari|Lamborghini|Bentley|Rolls-Royce|Aston Martin|McLaren|Jaguar Land Rover|Land Rover|Vauxhall|Renault|Peugeot|Citroën|Dacia|Skoda|
    Volvo|Saab|Harley-Davidson|Ducati|Yamaha|Kawasaki|Michelin|Pirelli|Bridgestone|Goodyear|ExxonMobil|Exxon|Chevron|ConocoPhillips|Shell|BP|
    TotalEnergies|Gazprom|Halliburton|Caterpillar|John Deere|General Electric|Siemens|Honeywell|3M|DuPont|Dow Chemical|Monsanto|BASF|Verizon|AT&T|
    T-Mobile|Vodafone|O2|Comcast|Xfinity|BT|Gallup|Pew|YouGov|Ipsos|Quinnipiac|Fox|Fox News|Fox Business|CNN|MSNBC|NBC|NBC News|CBS|CBS News|ABC|
    ABC News|CNBC|PBS|NPR|BBC|ITV|Sky News|Al Jazeera|Newsmax|OANN|Breitbart|InfoWars|Politico|Axios|Vox|Vice|BuzzFeed|HuffPost|Huffington Post|
    Gawker|Jezebel|The Verge|TechCrunch|Wired|Engadget|CNET|Gizmodo|Kotaku|IGN|Polygon|Business Insider|Forbes|Bloomberg|Reuters|Associated Press|
    The Associated Press|AP|AFP|New York Times|The New York Times|NYT|Washington Post|The Washington Post|Wall Street Journal|The Wall Street Journal|
    WSJ|USA Today|Los Angeles Times|New York Post|Daily Mail|MailOnline|Daily Mirror|Daily Express|Financial Times|The Guardian|The Telegraph|
    The Independent|The Economist|The Atlantic|The New Yorker|Vanity Fair|Vogue|Teen Vogue|Cosmopolitan|Glamour|GQ|Esquire|Rolling Stone|Billboard|
    Pitchfork|The Hollywood Reporter|Hollywood Reporter|TMZ|Us Weekly|E! News|Entertainment Tonight|Good Housekeeping|Consumer Reports|
    National Geographic|Scientific American|Newsweek|Mother Jones|The Intercept|ProPublica|Snopes|PolitiFact|ESPN|Sky Sports|DAZN|Bleacher Report|
    The Athletic|Sports Illustrated|FanDuel|DraftKings|NFL|NBA|MLB|NHL|MLS|WNBA|NCAA|UFC|WWE|AEW|NASCAR|PGA Tour|LIV Golf|FIFA|UEFA|IOC|ICC|FIA|WADA|
    USADA|Big Ten|Big 12|Pac-12|ACC|Manchester United|Manchester City|Man United|Man City|Liverpool FC|Chelsea FC|Arsenal|Tottenham|Tottenham Hotspur|
    West Ham|Aston Villa|Crystal Palace|Nottingham Forest|Real Madrid|Atlético Madrid|Atletico Madrid|FC Barcelona|Barça|Barca|Bayern Munich|
    Borussia Dortmund|Bayer Leverkusen|RB Leipzig|Paris Saint-Germain|PSG|Juventus|Juve|AC Milan|Inter Milan|Ajax|PSV|Benfica|Sporting CP|Galatasaray|
    Fenerbahçe|Al Nassr|Al-Nassr|Al Hilal|Al-Hilal|Inter Miami|LA Galaxy|Boca Juniors|Flamengo|Yankees|Mets|Red Sox|Dodgers|Cubs|White Sox|Astros|
    Braves|Phillies|Mariners|Orioles|Padres|Brewers|Diamondbacks|Lakers|Celtics|Knicks|Nets|76ers|Sixers|Bucks|Raptors|Cavaliers|Cavs|Mavericks|Mavs|
    Timberwolves|Pelicans|Grizzlies|Trail Blazers|Clippers|Patriots|Cowboys|49ers|Steelers|Packers|Eagles|Bengals|Seahawks|Buccaneers|Bucs|Bills|Jets|
    Dolphins|Colts|Jaguars|Titans|Broncos|Chiefs|Raiders|Chargers|Commanders|Falcons|Panthers|Rams|Bruins|Maple Leafs|Canadiens|Penguins|Blackhawks|
    Oilers|Canucks|Golden Knights|Capitol Police|Federal Reserve|State Department|Justice Department|CIA|FBI|NSA|NASA|NOAA|FEMA|FAA|FDA|CDC|EPA|IRS|
    FTC|FCC|DEA|ATF|TSA|NHS|HMRC|MI5|MI6|GCHQ|Ofcom|Ofsted|Ofgem|Scotland Yard|Met Police|Interpol|Europol|Mossad|IDF|Hamas|Hezbollah|Isis|ISIS|
    Islamic State|al-Qaida|al-Qaeda|Al Qaeda|Boko Haram|Wagner Group|Proud Boys|Oath Keepers|Ku Klux Klan|KKK|NRA|ACLU|NAACP|Planned Parenthood|GLAAD|
    PETA|Greenpeace|Oxfam|Amnesty International|Human Rights Watch|Red Cross|Salvation Army|Unicef|UNICEF|Unesco|UNESCO|WHO|IMF|World Bank|NATO|Nato|
    OPEC|Opec|MIT|Caltech|UCLA|NYU|Cornell|Johns Hopkins|Vanderbilt|Tulane|SAG-AFTRA|Recording Academy|
    Motion Picture Academy|College Board|Sotheby|Flickr|Wikipedia|WikiLeaks|GoFundMe|Kickstarter|Patreon|OnlyFans|Tinder|Bumble|Hinge|Grindr|
    WhatsApp|Telegram|WeChat|Getty Images|Shutterstock|Ticketmaster|Live Nation|StubHub|SeatGeek|Universal Music|Sony Music|Warner Music|Wirecutter|
    Popular Mechanics|New Scientist|Florida State|Ohio State|Michigan State|Penn State|Oklahoma State|Kansas State|Iowa State|Oregon State|
    Arizona State|Utah State|Boise State|Fresno State|San Diego State|San Jose State|Mississippi State|NC State|N.C. State|LSU|TCU|SMU|BYU|USC|UCF|
    UNLV|UTEP|FSU|Texas A&M|Texas Tech|Georgia Tech|Virginia Tech|Gonzaga|Purdue|Rutgers|Baylor|
    Seton Hall|UConn|UMass|Wolverines|Seminoles|Buckeyes|Crimson Tide|Longhorns|Sooners|Aggies|Razorbacks|Gophers|Cornhuskers|Hawkeyes|
    Jayhawks|Blue Devils|Tar Heels|Wolfpack|Hokies|Yellow Jackets|Nittany Lions|Boilermakers|Sun Devils|Fluminense|Palmeiras|UPS Store|The UPS Store|
    Bitwarden|LastPass|1Password|KeePass|Celestron|OkCupid|Zoosk|EliteSingles|Wegmans|TGI Friday|Ben & Jerry's|Häagen-Dazs|Dr Pepper|7-Eleven|
    Circle K|Dollar General|Dollar Tree|Family Dollar|Bed Bath & Beyond|TJ Maxx|T.J. Maxx|Big Lots|Office Depot|AutoZone|Def Leppard|Coldplay|
    Radiohead|Metallica|U2|Rolling Stones|The Rolling Stones|Led Zeppelin|Pink Floyd|Fleetwood Mac|Foo Fighters|Green Day|Arctic Monkeys|
    One Direction|BTS|Blackpink|Backstreet Boys|Spice Girls|Destiny's Child|Beatles|The Beatles|Beach Boys|Bee Gees|ABBA|Guns N' Roses|
    Red Hot Chili Peppers|Pearl Jam`,
  place: `Hollywood|Silicon Valley|Broadway|Times Square|Central Park|Manhattan|Brooklyn|Queens|Bronx|Harlem|Staten Island|Long Island|Capitol Hill|
    Mar-a-Lago|Malibu|Beverly Hills|Santa Monica|Venice Beach|West Virginia|North Carolina|South Carolina|Florida|California|Texas|Alaska|Hawaii|
    Idaho|Iowa|Ohio|Oregon|Nevada|Arizona|Utah|Colorado|New Mexico|Montana|Wyoming|North Dakota|South Dakota|Nebraska|Kansas|Oklahoma|Minnesota|
    Wisconsin|Michigan|Illinois|Indiana|Missouri|Arkansas|Louisiana|Mississippi|Alabama|Tennessee|Kentucky|Pennsylvania|New Jersey|Connecticut|
    Rhode Island|Massachusetts|Vermont|New Hampshire|Maine|Delaware|Maryland|Ontario|Quebec|Québec|British Columbia|Alberta|Saskatchewan|Manitoba|
    Nova Scotia|New South Wales|Queensland|Tasmania|Western Australia|South Australia|Earth|Mars|Venus|Jupiter|Saturn|Uranus|Neptune|Pluto|Milky Way|
    Antarctica|Arctic|Europe|Asia|Africa|North America|South America|Latin America|Middle East|Bay Area|Midwest|Mount Everest|Everest|Yellowstone|
    Yosemite|Grand Canyon|Niagara Falls|Stonehenge|Machu Picchu|Disneyland|Disney World|Walt Disney World|Legoland|Westminster|Downing Street|
    Buckingham Palace|Kensington Palace|Windsor Castle|Trafalgar Square|Covent Garden|Soho|Notting Hill|Heathrow|Gatwick|Gaza|Gaza Strip|West Bank|
    Golan Heights|Sderot|Rafah|Khan Younis|Donbas|Donbass|Crimea|Guantánamo|Guantanamo Bay|Chernobyl|Fukushima`,
  group: `Black|African American|African Americans|African-American|African-Americans|Black Americans|Native American|Native Americans|Asian American|
    Asian Americans|Indigenous|Latino|Latina|Latinos|Latinas|Latinx|Hispanic|Hispanics|Texan|Californian|Californians|Floridian|Floridians|Alaskan|
    Alaskans|Hawaiian|Hawaiians|New Yorker|New Yorkers|Londoner|Londoners|Parisian|Parisians|Berliner|Berliners|Mancunian|Chicagoans|Bostonians|
    Angelenos|Michiganders|Ohioans|Pennsylvanians|Virginians|Marylanders|Minnesotans|Wisconsinites|Coloradans|Arizonans|Nevadans|Oregonians|Kansans|
    Hoosiers|Torontonians|Victorian|Victorians|Elizabethan|Edwardian|Viking|Aztec|Mayan|Inca|Copernican|Darwinian|Marxist|Marxists|Leninist|Stalinist|
    Maoist|Maoists|Zionist|Zionists|Islamist|Islamists|Jihadist|Salafist|Wahhabi|Gen Z|Generation Z|Gen X|Generation X|Gen Alpha|Millennials|Boomers|
    Baby Boomers|Zoomers|Christians|Catholic|Catholics|Muslim|Muslims|Jewish|Jews|Hindu|Hindus|Buddhist|Buddhists|Sikh|Sikhs|Mormon|Mormons|Amish|
    Quaker|Quakers|Republican|Republicans|Democrat|Democrats|Tory|Tories|Nazi|Nazis|Swifties|Trekkies`,
  event: `Christmas|Easter|Halloween|Thanksgiving|Hanukkah|Chanukah|Diwali|Ramadan|Passover|Yom Kippur|Rosh Hashanah|Eid|Eid al-Fitr|Kwanzaa|Festivus|
    Black Friday|Cyber Monday|Prime Day|Valentine's Day|Mother's Day|Father's Day|Labor Day|Memorial Day|Independence Day|Juneteenth|Veterans Day|
    Remembrance Day|Boxing Day|New Year's Day|New Year's Eve|Christmas Eve|Christmas Day|St. Patrick's Day|Mardi Gras|Oktoberfest|Burning Man|
    Coachella|Lollapalooza|Bonnaroo|Glastonbury Festival|Comic-Con|SXSW|E3|Gamescom|Super Bowl|World Series|World Cup|Stanley Cup|March Madness|
    Final Four|College Football Playoff|Rose Bowl|Orange Bowl|Cotton Bowl|Sugar Bowl|World Baseball Classic|Ryder Cup|Davis Cup|Tour de France|
    Giro d'Italia|Kentucky Derby|Grand National|Royal Ascot|Wimbledon|US Open|French Open|Australian Open|Roland Garros|Olympics|Winter Olympics|
    Summer Olympics|Olympic Games|Paralympics|Commonwealth Games|Asian Games|Copa América|Copa America|Eurovision|Met Gala|Golden Globes|Oscars|
    Academy Awards|Emmys|Emmy Awards|Grammys|Grammy Awards|Baftas|BAFTAs|Brit Awards|Tony Awards|Game Awards|Cannes Film Festival|Sundance|
    Fashion Week|World War I|World War II|World War Two|World War One|First World War|Second World War|WWI|WWII|Vietnam War|Korean War|Cold War|
    Civil War|Gulf War|Iraq War|Holocaust|Great Depression|Great Recession|Industrial Revolution|Brexit|Watergate|9/11|Pearl Harbor|D-Day|Big Bang|
    Covid|Covid-19|COVID|COVID-19|Hurricane Katrina|Hurricane Sandy|Hurricane Ian|Hurricane Helene|Hurricane Milton`,
  work: `Windows|Windows 10|Windows 11|Microsoft Windows|Mac|Macs|MacBook|MacBook Pro|MacBook Air|iMac|macOS|iOS|iPadOS|iPhone|iPhones|iPad|iPads|iPod|
    Apple Watch|AirPods|AirTag|Vision Pro|Apple Vision Pro|Siri|Amazon Alexa|Amazon Echo|Echo Dot|Kindle|Fire TV|Google Assistant|Google Maps|
    Google Search|Google Chrome|Chromebook|Chromecast|Gmail|Google Docs|Google Drive|Google Play|Pixel Watch|Android|Android Auto|CarPlay|Galaxy S24|
    Galaxy Watch|Galaxy Z Fold|Surface Pro|Microsoft Office|Microsoft Word|Microsoft Excel|PowerPoint|Outlook|Bing|Cortana|ChatGPT|GPT-4|GPT-5|DALL-E|
    Midjourney|Stable Diffusion|Photoshop|Adobe Photoshop|Adobe Acrobat|Firefox|Linux|Ubuntu|Bitcoin|Ethereum|Dogecoin|Litecoin|FaceTime|iMessage|
    iCloud|iTunes|Apple Music|App Store|Xbox|Xbox One|Xbox Series X|Xbox Game Pass|Game Pass|PlayStation|PlayStation 4|PlayStation 5|PS4|PS5|PSP|
    Nintendo Switch|Switch 2|Wii|GameCube|Game Boy|Steam Deck|Fortnite|Minecraft|Roblox|Tetris|Pokémon|Pokemon|Pokémon Go|Legend of Zelda|
    The Legend of Zelda|Tears of the Kingdom|Super Mario Bros|Mario Kart|Animal Crossing|Call of Duty|Grand Theft Auto|GTA|GTA V|GTA 6|
    Red Dead Redemption|Elden Ring|Dark Souls|Baldur's Gate|Baldur's Gate 3|Starfield|Skyrim|Overwatch|World of Warcraft|League of Legends|Dota 2|
    Counter-Strike|Valorant|Apex Legends|Among Us|Angry Birds|Candy Crush|Assassin's Creed|Resident Evil|Final Fantasy|Street Fighter|Mortal Kombat|
    The Witcher|Cyberpunk 2077|God of War|The Last of Us|Spider-Man 2|Marvel Snap|Hearthstone|Wordle|Dungeons & Dragons|Dungeons and Dragons|D&D|
    Monopoly|Scrabble|Jenga|Star Wars|Star Trek|The Mandalorian|Doctor Who|Game of Thrones|House of the Dragon|Stranger Things|Squid Game|
    Breaking Bad|Better Call Saul|The Wire|The Sopranos|Sopranos|The Crown|Bridgerton|The Bear|Ted Lasso|The White Lotus|Seinfeld|The Office|
    Parks and Recreation|The Simpsons|Simpsons|South Park|Family Guy|Saturday Night Live|SNL|Jeopardy|Jeopardy!|Wheel of Fortune|The Bachelor|
    The Bachelorette|Love Island|Big Brother|American Idol|America's Got Talent|Britain's Got Talent|The X Factor|The Masked Singer|Masked Singer|
    Dancing with the Stars|Strictly Come Dancing|RuPaul's Drag Race|The Great British Bake Off|Great British Bake Off|Top Gear|Coronation Street|
    EastEnders|Emmerdale|Married at First Sight|Two and a Half Men|Grey's Anatomy|Law & Order|The Walking Dead|Hannah Montana|High School Musical|
    The Daily Show|The Tonight Show|Good Morning America|60 Minutes|Meet the Press|Avatar|Jurassic Park|Jurassic World|The Godfather|Pulp Fiction|
    Toy Story|The Lion King|Black Panther|Avengers|The Avengers|Guardians of the Galaxy|Top Gun|Top Gun: Maverick|Mission: Impossible|Indiana Jones|
    Ghostbusters|The Matrix|Saltburn|Poor Things|American Fiction|Killers of the Flower Moon|The Hunger Games|Hunger Games|The Hobbit|
    The Lord of the Rings|Lord of the Rings|Twilight|The Phantom of the Opera|Phantom of the Opera|Mona Lisa|Bible|Quran|Koran|Torah|Iliad|Odyssey|
    Macbeth|Nineteen Eighty-Four|The Great Gatsby|To Kill a Mockingbird|The Handmaid's Tale|Affordable Care Act|Obamacare|Roe v. Wade|First Amendment|
    Second Amendment|14th Amendment|Magna Carta|Title IX|Green New Deal|Paris Agreement|Good Friday Agreement|Toyota Camry|Honda Civic|Ford F-150|
    Ford Mustang|Model 3|Model Y|Cybertruck|Prius|Corvette|Camaro|Volkswagen Golf|Ozempic|Wegovy|Mounjaro|Viagra|Prozac|Xanax|Adderall|Tylenol|Botox|
    James Webb Space Telescope|Falcon 9|Falcon Heavy|Starlink|Apollo 11|Afrobeats|Amapiano|Afro-pop|Hip-Hop|Hip-hop|K-pop|R&B|Marmite|Nutella|Coke|
    Diet Coke|Cherry Coke|Sprite|Fanta|Gatorade|Oreo|Oreos|Cheerios|Big Mac|Whopper|Happy Meal|Chrome|KeePassXC|Sims 4|The Sims|The Sims 4|Android 14|
    iOS 17|iOS 18|iPhone 14|iPhone 15|iPhone 16|iPhone 17|iPad Air|iPad Pro|iPad Mini`,
  none: `PC|PCs|TV|TVs|AI|CEO|CFO|COO|CTO|VIP|VIPs|DIY|FAQ|STEM|BFF|DEI|ESG|IPO|UX|UI|VR|AR|XR|USB|LED|OLED|LCD|CPU|GPU|RAM|SSD|HDMI|HTML|CSS|PDF|URL|SEO|
    VPN|API|SMS|NFT|NFTs|EV|EVs|SUV|SUVs|MPG|HDR|FPS|RPG|MMO|DLC|NPC|MVP|GOAT|RBI|BMI|UTI|PTSD|ADHD|OCD|IVF|ICU|ER|CPR|CBD|THC|LGBTQIA|LGBTQ+|BIPOC|
    Q&A|RSVP|ASAP|FYI|TBD|TBA|OK|LOL|OMG|RIP|ATM|QR|B.C|A.D|BCE|XXL|BBQ|BLT|DJ|DJs|PJs|Wi-Fi|WiFi|Bluetooth|GIF|JPEG|PNG|MP3|MP4|4K|5G|4G|LTE|Section|
    Chapter|Figure|Table|Appendix|Photo|Image|Photos|Images|Video|Videos|GDP|MD|M.D|M.D.|PhD|Ph.D|Ph.D.|MBA|RN|NYE|PPV|SERP|RTO|Merry Christmas|
    Happy New Year|Praise God|Thank God|Oh My God|Fake News|Hate Speech|Social Distancing|Social Media|Social Network|Social Networks|Social Work|
    Data Analytics|Learning Analytics|Predictive Analytics|Big Data|Machine Learning|Deep Learning|Artificial Intelligence|Cloud Computing|
    Edge Computing|Quantum Computing|Open Source|Open Access|Open Data|Instant Messaging|Public Relations|Human Resources|Street Food|Fast Food|
    Slow Food|Finger Food|Comfort Food|Carbon Capture|Growth Marketing|Content Marketing|Online Marketing|Influencer Marketing|Affiliate Marketing|
    Digital Marketing|Performance Marketing|Customer Journey|Customer Experience|User Experience|User Interface|Corporate Identity|Corporate Design|
    Corporate Learning|Corporate Governance|Best Practice|Best Practices|Best Of|Case Study|White Paper|Life Cycle|Supply Chain|Real Estate|
    Private Equity|Venture Capital|Business Angel|Business Angels|Joint Venture|Young Professionals|Breaking News|Black Box|Dark Web|Dark Mode|
    Full Stack|Happy End|Happy Hour|Happy Birthday|Old Fashioned|Old School|New Work|Job Sharing|Co-Working|Coworking|Carsharing|Car Sharing|
    Crowd Funding|Crowdfunding|Science Fiction|True Crime|Pop Art|Street Art|Fan Fiction|Role Model|Quality Time|Self Care|Mental Load|Mental Health|
    Body Positivity|Gender Pay Gap|Gender Gap|Glass Ceiling|Urban Gardening|Urban Jungle|Tiny House|Tiny Houses|Zero Waste|Fair Trade|Fairtrade|
    Fast Fashion|Green Deal|Greenwashing|Deep Fake|Deepfake|Deepfakes|Virtual Reality|Augmented Reality|Smart Home|Smart City|Internet of Things|
    Industry 4.0|Blockchain|Proof of Concept|Proof of Work|Business Case|Key Account|Top Ten|Top 10|Work-Life-Balance|Stand-up|Standup|Start-up|
    Start-ups|Know-how|Do-it-yourself|Frequently Asked Questions|Terms of Service|Executive Director|Managing Director|Chief Executive|
    Chief Executive Officer|Chief Financial Officer|Chief Operating Officer|Chief Technology Officer|Chief People Officer|Vice President|
    Senior Vice President|Executive Vice President|Head of Marketing|Head of Sales|Project Manager|Product Manager|Product Owner|Scrum Master|
    Creative Director|Art Director|Account Manager|Team Lead|Newsletter|Podcast|Livestream|Live Stream|Blog|Vlog|Website|Homepage`,
};

/**
 * Places that are no towns by the names that news use of them, written down by ourselves and parted by `|`: regions,
 * provinces, seas, rivers, mountains, islands, and well-known quarters and buildings.
 */
export const worldPlaces = `
    Golan|Golan Heights|West Bank|Gaza|Gaza Strip|East Jerusalem|Sinai|Sinai Peninsula|Negev|Galilee|Judea|Samaria|Nagorno-Karabakh|Karabakh|Abkhazia|
    South Ossetia|North Ossetia|Transnistria|Crimea|Donbas|Donbass|Dagestan|Chechnya|Ingushetia|Tatarstan|Bashkortostan|Siberia|Sakhalin|Kamchatka|
    Kuril Islands|Kurils|Chukotka|Yakutia|Buryatia|Karelia|Kaliningrad|Caucasus|North Caucasus|South Caucasus|Transcaucasia|Balkans|Western Balkans|
    Baltics|Baltic|Scandinavia|Iberia|Iberian Peninsula|Benelux|Low Countries|Lapland|Jutland|Bavaria|Saxony|Prussia|Silesia|Pomerania|Galicia|Volhynia|
    Bukovina|Transylvania|Moldavia|Wallachia|Thrace|Macedonia|Kosovo|Vojvodina|Dalmatia|Istria|Slavonia|Bohemia|Moravia|Tyrol|South Tyrol|Lombardy|
    Tuscany|Sicily|Sardinia|Corsica|Brittany|Normandy|Provence|Alsace|Burgundy|Champagne|Catalonia|Andalusia|Basque Country|Navarre|Aragon|Castile|
    Asturias|Canary Islands|Balearic Islands|Mallorca|Majorca|Ibiza|Tenerife|Azores|Madeira|Crete|Rhodes|Lesbos|Corfu|Cyclades|Faroe Islands|Svalbard|
    Spitsbergen|Greenland|Shetland|Orkney|Hebrides|Isle of Man|Isle of Wight|Jersey|Guernsey|Channel Islands|Scotland|Wales|Northern Ireland|Ulster|
    Munster|Leinster|Connacht|Cornwall|Devon|Kent|Essex|Sussex|Surrey|Yorkshire|Lancashire|Cumbria|Norfolk|Suffolk|West Midlands|East Midlands|Merseyside|
    Tyneside|Teesside|Lake District|Peak District|Home Counties|Thames|Severn|Mersey|Rhine|Danube|Elbe|Oder|Vistula|Volga|Dnipro|Dnieper|Dniester|Seine|
    Loire|Rhône|Rhone|Tiber|Tagus|Ebro|Nile|Blue Nile|White Nile|Congo River|Niger River|Niger Delta|Zambezi|Limpopo|Lake Victoria|Lake Tanganyika|
    Lake Malawi|Lake Chad|Lake Kivu|Lake Tana|Lake Turkana|Lake Volta|Lake Kariba|Victoria Falls|Kilimanjaro|Mount Kilimanjaro|Mount Kenya|Drakensberg|
    Kalahari|Namib|Okavango|Okavango Delta|Serengeti|Maasai Mara|Masai Mara|Kruger National Park|Sahara|Sahel|Maghreb|Horn of Africa|East Africa|
    West Africa|North Africa|Southern Africa|Central Africa|Sub-Saharan Africa|Great Lakes|Great Lakes region|Darfur|Kordofan|South Kordofan|Abyei|Tigray|
    Amhara|Oromia|Afar|Ogaden|Benishangul-Gumuz|Gambella|Puntland|Somaliland|Jubaland|Ituri|North Kivu|South Kivu|Kasai|Katanga|Cabo Delgado|Cabinda|
    Casamance|Biafra|Niger State|Western Sahara|Rif|Kabylie|Cyrenaica|Fezzan|Tripolitania|Zanzibar|Pemba|KwaZulu-Natal|KwaZulu|Gauteng|Eastern Cape|
    Western Cape|Northern Cape|Mpumalanga|Transkei|Soweto|Sandton|Khayelitsha|Matabeleland|Mashonaland|Masvingo|Manicaland|Copperbelt|Ashanti|
    Volta Region|Caprivi|Zambezi Region|Kavango|Kavango West|Kavango East|Ohangwena|Omusati|Oshana|Oshikoto|Erongo|Khomas|Hardap|Kunene|Otjozondjupa|
    Omaheke|Middle East|Near East|Far East|Levant|Mesopotamia|Kurdistan|Iraqi Kurdistan|Anatolia|Asia Minor|Persian Gulf|Arabian Gulf|Gulf of Aden|
    Gulf of Oman|Gulf of Guinea|Gulf of Mexico|Gulf of Thailand|Gulf of Finland|Red Sea|Dead Sea|Black Sea|Caspian|Caspian Sea|Aral Sea|Baltic Sea|
    North Sea|Irish Sea|Adriatic|Adriatic Sea|Aegean|Aegean Sea|Ionian Sea|Mediterranean|Mediterranean Sea|Arabian Sea|Bay of Bengal|Andaman Sea|
    South China Sea|East China Sea|Yellow Sea|Sea of Japan|East Sea|Sea of Okhotsk|Bering Sea|Bering Strait|Barents Sea|Kara Sea|Coral Sea|Tasman Sea|
    Java Sea|Celebes Sea|Sulu Sea|Philippine Sea|West Philippine Sea|Caribbean|Caribbean Sea|Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|Indian Ocean|
    Arctic|Arctic Ocean|Antarctic|Antarctica|Southern Ocean|North Atlantic|South Atlantic|South Pacific|North Pacific|Indo-Pacific|Asia-Pacific|
    Asia Pacific|Strait of Hormuz|Strait of Malacca|Malacca Strait|Taiwan Strait|Bosphorus|Bosporus|Dardanelles|Strait of Gibraltar|Bab el-Mandeb|
    Suez Canal|Suez|Panama Canal|English Channel|Hormuz|Euphrates|Tigris|Jordan River|Jordan Valley|Bekaa|Bekaa Valley|Mount Lebanon|Hejaz|Najd|Hadramaut|
    Socotra|Dhofar|Khuzestan|Balochistan|Baluchistan|Sistan|Khorasan|Kandahar|Helmand|Nangarhar|Panjshir|Hindu Kush|Khyber|Khyber Pakhtunkhwa|KPK|FATA|
    Waziristan|North Waziristan|South Waziristan|Swat|Gilgit-Baltistan|Gilgit|Azad Kashmir|AJK|Sindh|Punjab|Kashmir|Jammu|Jammu and Kashmir|J&K|Ladakh|
    Aksai Chin|Galwan|Doklam|Siachen|Line of Control|Himalayas|Himalaya|Karakoram|Everest|Mount Everest|Annapurna|K2|Ganges|Ganga|Brahmaputra|Indus|
    Yamuna|Krishna River|Kaveri|Cauvery|Godavari|Deccan|Western Ghats|Sundarbans|Andhra|Andhra Pradesh|Arunachal|Arunachal Pradesh|Assam|Bihar|
    Chhattisgarh|Goa|Gujarat|Haryana|Himachal|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|
    Odisha|Orissa|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Bengal|Vidarbha|Marathwada|Bundelkhand|Bastar|
    Saurashtra|Kutch|Konkan|Malabar|Chota Nagpur|Andaman|Nicobar|Lakshadweep|Puducherry|NCR|Delhi-NCR|Shaheen Bagh|Dharavi|Chittagong Hill Tracts|
    Rohingya camps|Rakhine|Arakan|Shan State|Kachin|Kayah|Chin State|Mandalay|Irrawaddy|Mekong|Mekong Delta|Salween|Indochina|Tonle Sap|Isaan|Isan|Patani|
    Pattani|Java|Sumatra|Borneo|Kalimantan|Sulawesi|Bali|Lombok|Papua|West Papua|Irian Jaya|Aceh|Maluku|Moluccas|Timor|East Timor|Timor Leste|Timor-Leste|
    Sabah|Sarawak|Penang|Johor|Selangor|Perak|Kedah|Kelantan|Terengganu|Pahang|Negeri Sembilan|Labuan|Luzon|Visayas|Mindanao|Palawan|Cebu|Metro Manila|
    Negros|Leyte|Samar|Bangsamoro|BARMM|Scarborough Shoal|Spratly|Spratlys|Spratly Islands|Paracel|Paracels|Paracel Islands|Senkaku|Senkakus|
    Senkaku Islands|Diaoyu|Dokdo|Takeshima|Jeju|Gangwon|Gyeonggi|Jeolla|Gyeongsang|Korean Peninsula|Korean peninsula|DMZ|Okinawa|Hokkaido|Honshu|Kyushu|
    Shikoku|Ryukyu|Kansai|Kanto|Tohoku|Mount Fuji|Mt. Fuji|Fuji|Manchuria|Inner Mongolia|Outer Mongolia|Xinjiang|Tibet|Guangdong|Guangxi|Guizhou|Yunnan|
    Sichuan|Hunan|Hubei|Henan|Hebei|Shanxi|Shaanxi|Shandong|Jiangsu|Jiangxi|Zhejiang|Anhui|Fujian|Gansu|Qinghai|Ningxia|Hainan|Heilongjiang|Jilin|
    Liaoning|Yangtze|Yellow River|Pearl River|Pearl River Delta|Greater Bay Area|Kowloon|New Territories|Victoria Harbour|Lantau|Tiananmen|
    Tiananmen Square|Kinmen|Matsu|Penghu|Gobi|Gobi Desert|Altai|Pamir|Tian Shan|Fergana|Fergana Valley|Karakalpakstan|Central Asia|South Asia|
    Southeast Asia|South-East Asia|East Asia|Northeast Asia|Western Asia|West Asia|North Asia|Middle America|Eastern Europe|Western Europe|Central Europe|
    Southern Europe|Northern Europe|Eurasia|Europe|Asia|Africa|Americas|North America|South America|Latin America|Central America|Oceania|Melanesia|
    Micronesia|Polynesia|Australasia|Antipodes|Outback|Pilbara|Kimberley|Arnhem Land|Top End|Northern Territory|NSW|New South Wales|Queensland|QLD|
    Tasmania|South Australia|Western Australia|Canberra|Gippsland|Riverina|Great Barrier Reef|Torres Strait|Uluru|Gold Coast|Sunshine Coast|Bondi|
    Bondi Beach|Kangaroo Island|Christmas Island|Norfolk Island|Manus|Manus Island|Nauru|Bougainville|Guadalcanal|Waikato|Otago|Canterbury|Northland|
    Taranaki|Hawke's Bay|Wairarapa|South Island|North Island|Aotearoa|Chatham Islands|Cook Islands|Tokelau|Niue|Alaska|Appalachia|New England|Midwest|
    Deep South|Rust Belt|Bible Belt|Sun Belt|West Coast|East Coast|Bay Area|Silicon Valley|Long Island|Manhattan|Brooklyn|Bronx|Harlem|Staten Island|
    Hollywood|Beverly Hills|Capitol Hill|Las Vegas Strip|Grand Canyon|Yellowstone|Yosemite|Rocky Mountains|Rockies|Great Plains|Mississippi River|
    Missouri River|Rio Grande|Colorado River|Hudson River|Potomac|Great Salt Lake|Lake Michigan|Lake Superior|Lake Erie|Lake Ontario|Niagara Falls|
    Chesapeake Bay|Cape Cod|Martha's Vineyard|Key West|Florida Keys|Guantanamo|Guantánamo|Guantanamo Bay|Puerto Rico|Hawaii|Oahu|Maui|Guam|American Samoa|
    Saipan|Washington, D.C.|Washington DC|D.C.|DC|U.S.|US|USA|U.S.A.|U.K.|UK|UAE|U.A.E.|DRC|DR Congo|PNG|KSA|FCT|Ontario|Quebec|Québec|British Columbia|
    B.C.|Alberta|Saskatchewan|Manitoba|Nova Scotia|N.S.|New Brunswick|Newfoundland|Labrador|Prince Edward Island|P.E.I.|Nunavut|Yukon|
    Northwest Territories|N.W.T.|Cape Breton|Gaspé|Hudson Bay|James Bay|Baffin Island|Nunavik|Nunatsiavut|Haida Gwaii|Vancouver Island|Great Bear Lake|
    Mackenzie River|St. Lawrence|Prairies|Maritimes|Atlantic Canada|Western Canada|Parliament Hill|Patagonia|Tierra del Fuego|Pampas|Andes|Amazon|
    Amazonia|Amazon rainforest|Amazon basin|Orinoco|Essequibo|Guajira|La Guajira|Chocó|Antioquia|Cauca|Valle del Cauca|Nariño|Arauca|Catatumbo|Vaupés|
    Putumayo|Boyacá|Cundinamarca|Altiplano|Lake Titicaca|Atacama|Araucanía|La Araucanía|Biobío|Galápagos|Galapagos|Easter Island|Rapa Nui|Falklands|
    Falkland Islands|Malvinas|South Georgia|Gran Chaco|Chaco|Mato Grosso|Mato Grosso do Sul|Minas Gerais|Rio Grande do Sul|Paraná|Santa Catarina|Bahia|
    Ceará|Pernambuco|Pará|Maranhão|Amazonas|Rondônia|Roraima|Goiás|Amapá|Copacabana|Ipanema|Rocinha|Avenida Paulista|Pantanal|Cerrado|Darién|Darien Gap|
    Darién Gap|Bocas del Toro|Chiriquí|Guanacaste|Mosquitia|Moskitia|La Mosquitia|Petén|Quetzaltenango|Alta Verapaz|Huehuetenango|Chiapas|Oaxaca|Yucatán|
    Yucatan|Quintana Roo|Sinaloa|Sonora|Chihuahua|Tamaulipas|Nuevo León|Jalisco|Michoacán|Guerrero|Veracruz|Tabasco|Campeche|Zacatecas|Baja California|
    CDMX|Zócalo|Chapultepec|Hispaniola|Antilles|Lesser Antilles|Greater Antilles|Leeward Islands|Windward Islands|Bahamas|Tobago|Trinidad|Grenadines|
    Barbuda|Nevis|Martinique|Guadeloupe|Curaçao|Aruba|Bonaire|Saint Martin|St. Maarten|Cayman Islands|Bermuda|Montego Bay|Portmore|Clarendon|St. Andrew|
    St. Catherine|St. James|Cité Soleil|Camagüey|Sierra Maestra|Réunion|Mayotte|Chagos|Diego Garcia|Rodrigues|Mascarene|Zealandia|Alps|Swiss Alps|
    Pyrenees|Carpathians|Apennines|Dolomites|Urals|Ural Mountains|Mont Blanc|Matterhorn|Etna|Mount Etna|Vesuvius|Elbrus|Ararat|Mount Sinai|
    Mount of Olives|Temple Mount|Al-Aqsa|Al-Aqsa Mosque|Western Wall|Old City|Sheikh Jarrah|Tahrir Square|Red Square|Trafalgar Square|Times Square|
    Central Park|Hyde Park|Wembley|Wembley Stadium|Old Trafford|Anfield|Stamford Bridge|Camp Nou|Bernabéu|Santiago Bernabéu|Maracanã|Lord's|Eden Gardens|
    MCG|SCG|Wimbledon|Silverstone|Heathrow Airport|JFK|Eiffel Tower|Louvre|Notre-Dame|Champs-Élysées|Versailles|Bastille|Montmartre|Big Ben|
    Buckingham Palace|Windsor Castle|Westminster|Whitehall|Canary Wharf|Auschwitz|Chernobyl|Chornobyl|Zaporizhzhia|Zaporozhye|Donetsk|Luhansk|Lugansk|
    Kherson|Bakhmut|Azovstal|Snake Island|Fukushima|Hiroshima|Nagasaki|Pearl Harbor|Normandy beaches|Lampedusa|Calais|Mecca|Medina|Kaaba|Vatican|
    Vatican City|Holy See|Lagos State|Rivers State|Kaduna|Borno|Yobe|Adamawa|Zamfara|Katsina|Sokoto|Kebbi|Benue|Plateau State|Kogi|Ekiti|Osun|Oyo|Ogun|
    Edo|Delta State|Bayelsa|Akwa Ibom|Cross River|Anambra|Enugu|Imo|Abia|Ebonyi|Nasarawa|Taraba|Gombe|Bauchi|Jigawa|Kwara|Ondo|Ashanti Region|
    Greater Accra|Upper East|Upper West|Brong Ahafo|Rift Valley|Nyanza|Turkana|Garissa|Wajir|Mandera|Lamu|Kilifi|Kwale|Kiambu|Nakuru|Uasin Gishu|Karamoja|
    Buganda|Acholi|Lango|Kigezi|Equatoria|Jonglei|Upper Nile|Bahr el Ghazal`;

import { RUSSIAN_PLACES } from './russian-places.ts';
import { RUSSIAN_TOWNS } from './russian-towns.ts';
import { type PhraseSet, phraseSet } from './words.ts';

/** States, their short forms, and parts of the world, as English writes them. */
const COUNTRIES = `
Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados,
Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina, Botswana, Brazil, Britain, Great Britain, Brunei, Bulgaria, Burkina Faso,
Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Chad, Chechnya, Chile, China, Colombia, Comoros, Congo, Costa Rica, Croatia, Cuba, Cyprus,
Czech Republic, Czechia, Czechoslovakia, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, England, Equatorial Guinea, Eritrea,
Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Gaza, Georgia, Germany, Ghana, Gibraltar, Greece, Greenland, Grenada, Guatemala, Guinea,
Guam, Guinea-Bissau, Guyana, Bermuda, Haiti, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Northern Ireland, Israel, Italy, Ivory Coast,
Jamaica, Japan, Jordan, Kashmir, Kazakhstan, Kenya, Kiribati, Korea, North Korea, South Korea, Kosovo, Kuwait, Kyrgyzstan, Kurdistan, Laos, Latvia, Lebanon, Lesotho,
Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Macedonia, North Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico,
Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger,
Nigeria, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia,
Russian Federation, Rwanda, Samoa, San Marino, Saudi Arabia, Scotland, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia,
South Africa, South Sudan, Soviet Union, Spain, Sri Lanka, Sudan, Suriname, Swaziland, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand,
Tibet, Togo, Tonga, Trinidad, Tunisia, Turkey, Turkiye, Turkmenistan, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, United States of America,
Uruguay, Uzbekistan, Vanuatu, Vatican, Venezuela, Vietnam, Wales, West Bank, Western Sahara, Yemen, Yugoslavia, Zaire, Zambia, Zimbabwe, US, U.S., USA, U.S.A., UK, U.K., UAE, USSR,
Africa, America, Asia, Antarctica, Europe, Eurasia, Central Asia, South America, Latin America, North America, Central America, Middle East, Far East, Eastern Europe, Western Europe,
Balkans, Caucasus, Caribbean, Scandinavia, Siberia, Crimea, Donbas, Catalonia, Bavaria, Sicily, Gaza Strip, North Africa, West Africa, East Africa, Southeast Asia,
Россия, Казахстан, Украина, Белоруссия, Беларусь, Киргизия, Кыргызстан, Узбекистан, Таджикистан, Туркмения, Туркменистан, Армения, Азербайджан, Грузия, Молдавия, Молдова, Латвия,
Литва, Эстония, Польша, Германия, Франция, Италия, Испания, Португалия, Великобритания, Британия, Англия, Шотландия, Уэльс, Ирландия, Швеция, Норвегия, Финляндия, Дания, Исландия,
Нидерланды, Голландия, Бельгия, Люксембург, Швейцария, Австрия, Чехия, Словакия, Венгрия, Румыния, Болгария, Сербия, Хорватия, Словения, Черногория, Босния, Албания, Македония, Греция, Кипр, Мальта,
Турция, Сирия, Ливан, Израиль, Палестина, Иордания, Ирак, Иран, Катар, Кувейт, Бахрейн, Оман, Йемен, Саудовская Аравия, Египет, Ливия, Тунис, Алжир, Марокко, Судан, Эфиопия, Сомали, Кения, Нигерия, Гана, Мали, Конго, Ангола,
Китай, Япония, Корея, Южная Корея, Северная Корея, Монголия, Индия, Пакистан, Афганистан, Бангладеш, Непал, Таиланд, Вьетнам, Лаос, Камбоджа, Мьянма, Малайзия, Сингапур, Индонезия, Филиппины, Австралия, Новая Зеландия,
Канада, Мексика, Куба, Гаити, Бразилия, Аргентина, Чили, Перу, Колумбия, Венесуэла, Боливия, Эквадор, Уругвай, Парагвай, США, СССР, РФ, РК, ОАЭ, КНР, ЮАР, Европа, Азия, Африка, Америка, Центральная Азия, Ближний Восток, Кавказ, Сибирь, Крым, Донбасс,
Қазақстан, Ресей, Өзбекстан, Қырғызстан, Тәжікстан, Түрікменстан, Қытай, Түркия, Әзербайжан, Грузия, АҚШ, Еуропа, Орталық Азия, Ұлыбритания, Жапония, Үндістан
`;

/** States and provinces as newspapers abbreviate them, where that is no other word. */
const ABBREVIATED = `
Surinam, Faroe Islands, Trinidad and Tobago, Mideast, Central African Republic, Bosnia-Hercegovina, Kazakstan, Dagestan, Ingushetia, Abkhazia, South Ossetia, Nagorno-Karabakh, Transnistria, Little Rock, Long Island, Virgin Islands, Cayman Islands,
Calif, Mass, Minn, Fla, Conn, Ariz, Colo, Mich, Okla, Tenn, Wis, Wyo, Ont, Va, Md, Ky, N.J., N.Y., N.C., S.C., D.C., N.M., N.H., R.I., W.Va, B.C.,
Atlantic, Pacific, Arctic, Antarctic, Americas, Earth, Oval Office, Ala, Black Sea, Red Sea, Caspian Sea, Baltic Sea, North Sea, Dead Sea, Mediterranean, Persian Gulf, Commonwealth of Independent States, Golan Heights, Silicon Valley, Wall Street, Hollywood, Manhattan, Brooklyn, Capitol Hill
`;

/** Capitals and cities that news name often without saying what they are. */
const CITIES = `
Abu Dhabi, Abuja, Accra, Addis Ababa, Aleppo, Algiers, Almaty, Amman, Amsterdam, Ankara, Antwerp, Ashgabat, Astana, Athens, Atlanta, Auckland, Baghdad, Baku, Bangkok, Barcelona, Basra, Beijing, Beirut, Belfast,
Belgrade, Benghazi, Berlin, Bern, Birmingham, Bishkek, Bogota, Bonn, Boston, Brasilia, Bratislava, Brisbane, Brussels, Bucharest, Budapest, Buenos Aires, Cairo, Calcutta, Canberra, Cape Town, Caracas, Chicago, Cologne,
Colombo, Copenhagen, Dakar, Dallas, Damascus, Delhi, New Delhi, Denver, Detroit, Dhaka, Donetsk, Doha, Dubai, Dublin, Durban, Dushanbe, Edinburgh, Florence, Frankfurt, Gdansk, Geneva, Glasgow, Grozny, Guantanamo, Hague,
Hamburg, Hanoi, Harare, Havana, Helsinki, Hiroshima, Homs, Houston, Islamabad, Istanbul, Jakarta, Jerusalem, Johannesburg, Kabul, Kampala, Kandahar, Karachi, Karaganda, Kharkiv, Khartoum, Kiev, Kyiv, Kinshasa, Kolkata, Kuala Lumpur, Lagos,
Lahore, Las Vegas, Leeds, Leipzig, Lima, Lisbon, Liverpool, Ljubljana, London, Los Angeles, Lusaka, Lviv, Lyon, Madrid, Manchester, Manila, Marseille, Mecca, Melbourne, Miami, Milan, Minsk, Mogadishu, Montevideo, Montreal,
Moscow, Mosul, Mumbai, Munich, Nairobi, Naples, New Orleans, New York, Nicosia, Nur-Sultan, Odessa, Osaka, Oslo, Ottawa, Paris, Perth, Philadelphia, Pittsburgh, Port-au-Prince, Prague, Pretoria, Pyongyang, Quebec, Quito, Ramallah, Riga, Rio de Janeiro,
Riyadh, Rome, Rotterdam, San Diego, San Francisco, San Jose, Sanaa, Santiago, Sao Paulo, Sarajevo, Seattle, Seoul, Shanghai, Shymkent, Skopje, Sofia, St. Petersburg, Saint Petersburg, Stockholm, Strasbourg, Stuttgart, Sydney, Taipei, Tallinn, Tashkent, Tbilisi,
Tehran, Tel Aviv, Tirana, Tokyo, Toronto, Tripoli, Tunis, Turin, Ulan Bator, Valencia, Vancouver, Venice, Vienna, Vilnius, Warsaw, Washington, Washington DC, Wellington, Yerevan, Zagreb, Zurich, Zhanaozen, Aktau, Atyrau, Mangistau,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi,
Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Ontario, Alberta, British Columbia,
Москва, Петербург, Санкт-Петербург, Ленинград, Киев, Минск, Алматы, Алма-Ата, Астана, Нур-Султан, Шымкент, Актау, Атырау, Актобе, Караганда, Павлодар, Тараз, Талдыкорган, Кызылорда, Костанай, Кокшетау, Жанаозен, Туркестан, Усть-Каменогорск, Петропавловск, Бишкек, Ташкент, Душанбе, Ашхабад, Баку, Ереван, Тбилиси, Кишинев, Рига, Вильнюс, Таллин,
Варшава, Берлин, Париж, Лондон, Рим, Мадрид, Лиссабон, Брюссель, Амстердам, Вена, Женева, Прага, Будапешт, Бухарест, София, Белград, Загреб, Афины, Стамбул, Анкара, Дамаск, Бейрут, Иерусалим, Тель-Авив, Багдад, Тегеран, Кабул, Каир, Пекин, Шанхай, Токио, Сеул, Пхеньян, Дели, Вашингтон, Нью-Йорк, Чикаго, Лос-Анджелес, Казань, Новосибирск, Екатеринбург, Грозный, Донецк, Луганск, Харьков, Одесса, Львов, Севастополь, Байконур, Мангистау,
Мәскеу, Алматы, Астана, Нұр-Сұлтан, Шымкент, Ақтау, Атырау, Ақтөбе, Қарағанды, Жаңаөзен, Қызылорда, Қостанай, Көкшетау, Талдықорған, Түркістан, Өскемен, Семей, Орал, Тараз, Павлодар, Маңғыстау, Бішкек, Ташкент
`;

/** Countries, parts of the world, and the cities that news names without saying what they are. */
export const places: PhraseSet = phraseSet(
  `${COUNTRIES},${CITIES},${ABBREVIATED},${RUSSIAN_PLACES},${RUSSIAN_TOWNS}`,
);
/** Only the states and parts of the world among them. */
export const countries: PhraseSet = phraseSet(COUNTRIES);

/** Adjectives and nouns of nationality and faith, English. */
export const ENGLISH_NATIONALITIES = `
Afghan Afghans African Africans Albanian Albanians Algerian Algerians American Americans Angolan Arab Arabs Arabian Argentine Argentinian Armenian Armenians Asian Asians Australian Australians Austrian Austrians Azerbaijani Azeri
Bahraini Bangladeshi Basque Belarusian Belarussian Belgian Belgians Bolivian Bosnian Bosnians Brazilian Brazilians British Briton Britons Bulgarian Bulgarians Burmese Burundian Cambodian Cameroonian Canadian Canadians Catalan Chechen Chechens Chilean Chinese Colombian
Congolese Croat Croatian Croats Cuban Cubans Cypriot Cypriots Czech Czechs Danish Dane Danes Dutch Ecuadorean Egyptian Egyptians English Eritrean Estonian Ethiopian European Europeans Filipino Finn Finnish French Frenchman Georgian Georgians German Germans Ghanaian Greek Greeks
Guatemalan Haitian Hispanic Honduran Hungarian Hungarians Icelandic Indian Indians Indonesian Indonesians Iranian Iranians Iraqi Iraqis Irish Irishman Israeli Israelis Italian Italians Ivorian Jamaican Japanese Jew Jewish Jews Jordanian Jordanians Kazakh Kazakhs Kazakhstani Kenyan Kenyans Korean Koreans
Kosovar Kurd Kurdish Kurds Kuwaiti Kyrgyz Laotian Latin Latino Latvian Latvians Lebanese Liberian Libyan Libyans Lithuanian Lithuanians Macedonian Malaysian Malian Maltese Mexican Mexicans Moldovan Mongolian Montenegrin Moroccan Muslim Muslims Nepalese Nicaraguan Nigerian Nigerians Norwegian Norwegians
Ottoman Pakistani Pakistanis Palestinian Palestinians Panamanian Paraguayan Persian Peruvian Pole Poles Polish Portuguese Qatari Roman Romanian Romanians Russian Russians Rwandan Saudi Saudis Scottish Scot Scots Senegalese Serb Serbian Serbs Shia Shiite Shiites Slovak Slovakian Slovaks Slovene Slovenian Somali Somalis
Soviet Soviets Spaniard Spanish Sudanese Sunni Sunnis Swede Swedish Swedes Swiss Syrian Syrians Taiwanese Tajik Tajiks Tamil Tamils Tanzanian Thai Tibetan Tibetans Tunisian Tunisians Turk Turkish Turks Turkmen Ugandan Ukrainian Ukrainians Uruguayan Uyghur Uzbek Uzbeks Venezuelan Vietnamese Welsh Yemeni Yugoslav Zairean Zambian Zimbabwean Coptic Filipina Hutu Tutsi Moslem Moslems Basques Rohingya Sikh Sikhs Bavarian Sicilian Siberian
Catholic Catholics Christian Christians Protestant Protestants Orthodox Islamic Islamist Islamists Hindu Hindus Buddhist Buddhists Eurasian Western Eastern Northern Southern Caucasian Londoner Parisian Muscovite Democrat Democrats Republican Republicans Democratic Communist Communists Socialist Socialists Conservative Conservatives Labour Liberal Liberals Tory Tories Marxist Maoist Nazi Nazis Taliban
`;

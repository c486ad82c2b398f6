import { RUSSIAN_ORGANISATIONS } from './russian-organisations.ts';
import { type PhraseSet, phraseSet } from './words.ts';

/** News agencies, newspapers and broadcasters: what an article reports after. */
const MEDIA = `
TASS, ITAR-TASS, Reuters, AP, Associated Press, AFP, Getty Images, Press Association, Rex Features, Corbis, Alamy, Agence France-Presse, Interfax, RIA Novosti, Sputnik, Xinhua, Bloomberg, BBC, CNN, NBC, ABC, CBS, Fox News, Al Jazeera, Al-Jazeera, Al Arabiya, Guardian, The Guardian, Times, New York Times, The New York Times, Washington Post, The Washington Post, Wall Street Journal, The Wall Street Journal, Financial Times, Economist, The Economist, Daily Telegraph, Telegraph, Independent, Le Monde, Der Spiegel, Spiegel, Bild, Kommersant, Izvestia, Vedomosti, RBC, Meduza, Tengrinews, Khabar, Kazinform, Anadolu, DPA, PTI, Kyodo, IRNA, Radio Liberty, Deutsche Welle, Euronews, Politico, Axios, Novaya Gazeta,
ТАСС, Интерфакс, РИА Новости, РИА, Рейтер, Спутник, Коммерсантъ, Коммерсант, Известия, Ведомости, РБК, Медуза, Хабар, Казинформ, Тенгриньюс, Азаттык, Азаттық, Би-би-си, Euronews, Tengrinews.kz, Zakon.kz, Sputnik Казахстан, Новая газета
`;

/** Organisations that are named without any word that says what they are. */
const KNOWN = `
Virgin Atlantic, Virgin Galactic, Cathay Pacific, Union Pacific, Canadian Pacific, Google, Microsoft, Apple, Amazon, Facebook, Twitter, Intel, IBM, Boeing, Airbus, Toyota, Honda, Nissan, Sony, Samsung, Volkswagen, BMW, Daimler, Renault, Ford, Chrysler, Shell, Exxon, ExxonMobil, Chevron, Gazprom, Rosneft, Lukoil, Halliburton, Transocean, Anadarko, Goldman Sachs, Barclays, HSBC, Citigroup, Lloyds, Nokia, Ericsson, Siemens, Nestle, Pfizer, Roche, Novartis, GlaxoSmithKline, Moderna, AstraZeneca, Wal-Mart, Walmart, McDonald's, Disney, Netflix, Tesla, SpaceX, Uber, Yandex, Telegram,
European Union, United Nations, House of Commons, House of Lords, House of Representatives, Security Council, U.N. Security Council, Supreme Court, Wall Street Journal, Foreign Ministry, Interior Ministry, Defence Ministry, Defense Ministry, Finance Ministry, Justice Ministry, Moody's, Standard & Poor's, S&P, Federal Reserve, Scotland Yard, Kremlin, Pentagon, Congress, Senate, Bundestag, Duma, State Duma, Knesset, White House, Downing Street, Hezbollah, Hizbollah, Hamas, Fatah, al-Qaeda, al Qaeda, al-Qaida, al Qaida, Taliban, Interpol, Europol, NATO, Nato, UNESCO, Unesco, UNICEF, Unicef, OPEC, Opec, EU, UN, U.N., WHO, IMF, WTO, FBI, CIA, NASA, Nasa, Greenpeace, Hizballah, Mossad, Frontex, Eurostat, Brexit Party, Majilis, Mazhilis, Nur Otan, Nazarbayev University, Samruk-Kazyna, KazMunayGas,
НАТО, ООН, ЕС, Евросоюз, ЕАЭС, СНГ, ОДКБ, ОБСЕ, ШОС, МВФ, ЮНЕСКО, ЮНИСЕФ, Кремль, Белый дом, Пентагон, Госдеп, Госдума, Мажилис, Сенат, Бундестаг, Газпром, Роснефть, Лукойл, Сбербанк, Яндекс, Минобороны, Минздрав, Минфин, Минобрнауки, Минэнерго, Росгвардия, Роскосмос, Роскомнадзор, Генпрокуратура, Акорда, Ақорда, Мәжіліс, БҰҰ, ҰҚШҰ, ЕҚЫҰ, Самрук-Казына, Хамас, Талибан, Хезболла
`;

/** Organisations known by name. */
export const organisations: PhraseSet = phraseSet(`${MEDIA},${KNOWN},${RUSSIAN_ORGANISATIONS}`);

import { stemOf } from '../../text/stems.ts';

/** Countries with the other words that say whose something is; Cyrillic ones in the nominative, found in every case. */
const COUNTRIES = `
afghanistan: afghan афганистан афганский; albania: albanian; algeria: algerian алжир; argentina: argentine argentinian аргентина; armenia: armenian армения армянский;
australia: australian австралия; austria: austrian австрия; azerbaijan: azerbaijani азербайджан азербайджанский; bahrain: bahraini; bangladesh: bangladeshi;
belarus: belarusian belarussian беларусь белоруссия белорусский; belgium: belgian бельгия; bolivia: bolivian; bosnia: bosnian; brazil: brazilian бразилия; bulgaria: bulgarian болгария;
cambodia: cambodian; canada: canadian канада канадский; chile: chilean чили; china: chinese prc китай китайский кнр; colombia: colombian; croatia: croatian; cuba: cuban куба;
cyprus: cypriot; czechia: czech чехия; denmark: danish дания; egypt: egyptian египет египетский; estonia: estonian эстония; ethiopia: ethiopian; finland: finnish финляндия;
france: french франция французский; georgia: georgian грузия грузинский; germany: german германия немецкий; ghana: ghanaian; greece: greek греция; haiti: haitian; hungary: hungarian венгрия;
iceland: icelandic; india: indian индия индийский; indonesia: indonesian; iran: iranian иран иранский; iraq: iraqi ирак иракский; ireland: irish ирландия; israel: israeli израиль израильский;
italy: italian италия итальянский; japan: japanese япония японский; jordan: jordanian иордания; kazakhstan: kazakh kazakhstani казахстан казахстанский рк қазақстан; kenya: kenyan; kosovo: kosovar;
kuwait: kuwaiti кувейт; kyrgyzstan: kyrgyz киргизия кыргызстан киргизский кыргызский; latvia: latvian латвия; lebanon: lebanese ливан; libya: libyan ливия; lithuania: lithuanian литва;
malaysia: malaysian; mexico: mexican мексика; moldova: moldovan молдавия молдова; mongolia: mongolian монголия; morocco: moroccan; myanmar: burma burmese; nepal: nepalese; netherlands: dutch нидерланды;
nigeria: nigerian; norway: norwegian норвегия; oman: omani; pakistan: pakistani пакистан; palestine: palestinian палестина; peru: peruvian; philippines: philippine filipino; poland: polish польша польский;
portugal: portuguese португалия; qatar: qatari катар; romania: romanian румыния; russia: russian россия российский рф; rwanda: rwandan; saudi arabia: saudi; serbia: serbian сербия; singapore: singaporean;
slovakia: slovak словакия; slovenia: slovenian; somalia: somali; south africa: юар; south korea:; north korea: dprk кндр; spain: spanish испания испанский; sudan: sudanese судан;
sweden: swedish швеция; switzerland: swiss швейцария; syria: syrian сирия сирийский; taiwan: taiwanese тайвань; tajikistan: tajik таджикистан таджикский; thailand: thai таиланд; tunisia: tunisian тунис;
turkey: turkish turkiye турция турецкий; turkmenistan: turkmen туркмения туркменистан; uganda: ugandan; ukraine: ukrainian украина украинский;
united kingdom: british uk britain великобритания британия британский; united states: us usa american america сша американский; uzbekistan: uzbek узбекистан узбекский;
venezuela: venezuelan венесуэла; vietnam: vietnamese вьетнам; yemen: yemeni йемен; zimbabwe: zimbabwean`;

let found: ReadonlyMap<string, string> | undefined;

/** The country, in English, that words say something is of: folded English words, or stems of Russian ones. */
export function countryOf(words: readonly string[]): string | undefined {
  found ??= countryForms();
  return found.get(words.join(' '));
}

function countryForms(): Map<string, string> {
  const forms = new Map<string, string>([
    ['united states of america', 'united states'],
    ['south korean', 'south korea'],
    ['north korean', 'north korea'],
    ['south african', 'south africa'],
  ]);
  for (const line of COUNTRIES.trim().split(/;\s*/u)) {
    const [country = '', others = ''] = line.split(/:\s*/u);
    forms.set(country, country);
    for (const word of others.split(' ')) if (word !== '') forms.set(stemmed(word), country);
  }
  return forms;
}

function stemmed(word: string): string {
  return /\p{Script=Cyrillic}/u.test(word) ? stemOf(word, 'ru') : word;
}

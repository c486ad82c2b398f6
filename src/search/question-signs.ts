import type { Language } from '../text/language.ts';
import type { QuestionKind } from './answer.ts';

/** Kinds of questions with the phrases that say so. */
type Signs = readonly (readonly [QuestionKind, RegExp])[];

/** Matches any of some phrases, given as sources of regular expressions, where they are whole words. */
const anyOf = (...phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** Question words as they are written in a hurry, too. */
const WHEN = '(?:when|whens|wen|wehn|whn|whem)';
const WHERE = '(?:where|wheres|wher|wehre|whre)';
const WHAT = '(?:what|wat|waht|whta|wht|whch|which|wich|whcih|wihch)';
const HOW = '(?:how|hwo)';
/** "What is the current …" and "which …", before the noun that says what is asked. */
const IS_WHAT = `${WHAT}(?:['’]?s| is| was| are| were)?(?: the)?(?: (?:current|average|total|overall|exact|final|new))?`;

/**
 * What tells the kind of answer a question expects: the usual question words by their expected answer type (Li & Roth
 * 2002, "Learning Question Classifiers", coarse classes). Where several begin at the same place the first one counts, so
 * a phrase that means a number or a date comes before the bare question word that it begins with.
 */
export const SIGNS: Readonly<Record<Language, Signs>> = {
  en: [
    [
      'when',
      anyOf(
        `(?:since |until |till )?${WHEN}`,
        `${WHAT} (?:exact )?(?:date|day|month|year|time|week|weekday|decade|century)s?`,
        `${HOW} (?:long ago|soon|recently)`,
        'date of',
      ),
    ],
    [
      'how-much',
      anyOf(
        `${HOW} (?:much|expensive|costly)`,
        `${IS_WHAT} (?:amount|sum|share|percentage|percent|proportion)s?`,
        `${IS_WHAT}(?= (?:price|cost|rate|value|fee|fine|salary|budget)s?(?!\\p{L}))`,
        '(?:percentage|amount) of',
      ),
    ],
    [
      'how-many',
      anyOf(
        `${HOW} (?:many|mnay|mny|large|big|high|low|long|old|far|often|tall|deep|wide|heavy|fast|strong|hot|cold|frequently)`,
        `(?:${IS_WHAT} )?number(?: of)?`,
        `${IS_WHAT}(?= (?:death toll|toll|age|population|size|length|height|distance|duration|score|temperature)(?!\\p{L}))`,
      ),
    ],
    [
      'where',
      anyOf(
        `(?:to |from )?${WHERE}(?:abouts)?`,
        `${WHAT} (?:country|countries|city|cities|town|place|region|state|province|continent|district|village|island)`,
      ),
    ],
    [
      'why',
      anyOf(
        'why|whys|wy|whyy',
        `${HOW} come`,
        `(?:for )?${WHAT} (?:reasons?|purpose)`,
        'what for',
        `${WHAT} (?:caused|led|triggered|sparked|prompted|provoked|made)`,
        `${WHAT}(?:['’]?s| is| was| are| were) (?:the |a )?(?:main |real )?(?:causes?|reasons?|triggers?|behind)`,
        'causes? of|reasons? for',
      ),
    ],
    [
      'who',
      anyOf(
        "(?:to |by |for |with |from )?(?:who(?:m|se|['’]s|s)?|hwo|woh)",
        `${WHAT} (?:person|people|politician|minister|president|official|man|woman|leader|actor|actress|singer|player|athlete|author|celebrity|senator|king|queen)`,
      ),
    ],
    ['yes-no', anyOf('true or false', 'whether')],
    ['what', anyOf(`(?:${WHAT}|whats|wats)(?:['’]s)?`, HOW)],
  ],
  ru: [
    [
      'when',
      anyOf(
        '(?:с |до )?(?:когда|кагда|кода|когд)',
        '(?:с |до )?(?:каког?о|какова) (?:числа|года|месяца|дня|времени)',
        '(?:в |на )?как(?:ой|ом|ую) (?:день|год|году|месяц|месяце|час|неделю|дату|веке|десятилетии)',
        'какая дата|какова дата|как давно|дата|(?:с|до) каких пор',
      ),
    ],
    [
      'how-much',
      anyOf(
        '(?:во |на )?(?:сколько|скока|сколко) (?:денег|процентов|тенге|рублей|долларов|евро)',
        '(?:во |на )?(?:сколько|скока|сколко)(?= (?:\\p{L}+ )?(?:сто(?:ит|ят|ил|ила|ило|или)|подорожа|вырос|вырас|обош))',
        'на (?:сколько|скока)|насколько|поч[её]м',
        'как(?:ой|ую|ая|ова|ов|ого)(?= (?:цен|стоимост|размер|ущерб|бюджет|зарплат))',
        'как(?:ой|ую|ая|ова|ов|ого) (?:процент|доля|долю|часть|сумма|сумму)',
      ),
    ],
    [
      'how-many',
      anyOf(
        '(?:сколько|скока|сколко)(?: сейчас)? лет(?! назад)',
        '(?:во |за )?(?:сколько|скока|сколко|скольких|скольким)',
        'как (?:много|часто|долго|далеко|велик\\p{L}*)',
        'как(?:ово|ова|ов|ой|ое|ая|ого) (?:число|количество|численность)|количество',
        'как(?:ово|ова|ов|ой|ое|ая|ого)(?= (?:возраст|население|расстояни|длина|высота|температура|скорость|протяж))',
      ),
    ],
    [
      'where',
      anyOf(
        'где|куда|откуда',
        '(?:в |на |из |с )?как(?:ой|ом|ую|ая|ое|их|ие) (?:стран[еуаы]|город[еа]?|регион[еа]?|област[ьи]|место|месте|штат[еа]?|районе?|городах|странах|регионах)',
      ),
    ],
    [
      'why',
      anyOf(
        'почему|пачему|почиму|зачем|отчего|из-за (?:чего|кого)|с какой целью',
        'по какой причине|какова причина|каковы причины|в ч[её]м причин[аы]',
        'что (?:вызвало|послужило|стало причиной|привело|спровоцировало)|причин[аы]',
      ),
    ],
    ['yes-no', anyOf('правда ли|верно ли|правда,? что|ли|разве|неужели')],
    [
      'who',
      anyOf(
        '(?:с |к |о |у |от |для |за )?(?:кто|хто|кого|кому|кем|ком)',
        '(?:в |на |о |по |с |из )?(?:чей|чья|чьё|чье|чьи|чьей|чьего|чьему|чьим|чьих|чью)',
        'как(?:ой|ая|ие) (?:человек|политик|министр|президент|чиновник|люди|глава|лидер)',
      ),
    ],
    [
      'what',
      anyOf(
        '(?:в |о |об |с |к |на |для |из |по )?(?:что|што|чо|чего|чему|чем|ч[её]м)',
        '(?:в |о |на |с |из |к |по )?как(?:ой|ая|ое|ие|ую|их|им|ими|ого|ому|ом|ов|ова|ово|овы)?',
        '(?:в |о |на |с |из |к |по )?котор(?:ый|ая|ое|ые|ую|ых|ым|ого|ому|ой|ом)',
      ),
    ],
  ],
  kk: [
    [
      'when',
      anyOf(
        'қашан(?:нан|ға)?(?: бері| дейін)?|качан|кашан',
        'қай (?:күні|күннен|күн|жылы|жылдан|жыл|айда|ай|уақытта|ғасырда)|нешінші (?:күні|жылы|айда)|қай кезде',
      ),
    ],
    [
      'how-much',
      anyOf(
        '(?:қанша|неше) (?:тұрады|тұрды|теңге|доллар|пайыз|пайызға|ақша)|қаншаға|бағасы қанша|(?:қанша|неше) пайыз',
      ),
    ],
    ['how-many', anyOf('неше жас(?:та|ында)?|қанша(?:дан)?(?: уақыт| рет)?|неше|канша|қаншалықты|нешеу')],
    [
      'where',
      anyOf(
        'қайда|қайдан|кайда|қай (?:елде|жерде|қалада|елден|елге|қаладан|жерден|өңірде|облыста|мемлекетте)',
      ),
    ],
    ['why', anyOf('неге|неліктен|не себепті|не үшін|не себептен|себебі не|не себеп')],
    ['who', anyOf('кім|кімді|кімге|кімнің|кімнен|кіммен|кімдер|кімде')],
    ['what', anyOf('не|нені|неден|немен|неге|нелер|қандай|қалай|қай')],
    ['yes-no', anyOf('(?:ма|ме|ба|бе|па|пе)\\s*(?=\\?|$)|рас па|шын ба')],
  ],
};

/**
 * Matches what stands before the asking itself and asks for nothing: "please tell me", "do you know" and the like, any
 * number of them, at the beginning of a question.
 */
export const LEAD_IN: Readonly<Record<Language, RegExp>> = {
  en: leadIn(
    'please|pls|hi|hello|hey|so|ok|okay|well|and|but|also|by the way',
    '(?:can|could|would|will) (?:you|u|someone|anyone)',
    '(?:tell|show|remind|ask)(?: me| us)|explain(?: to me| to us| me)?|let me know|find out',
    '(?:do|does|did) (?:you|u|anyone|anybody|we)(?: even| happen to)? know|is it known|have you heard',
    "(?:i|we)(?:['’]?d| would)? (?:want|like|need|love) to (?:know|find out|understand|ask)|i wanna know",
    "i wonder|just wondering|(?:i['’]?m|i am) (?:just )?(?:wondering|curious|interested)",
    "any idea|(?:i have )?no idea|(?:i )?(?:do not|don['’]?t|dont) know|remember",
    'about(?= (?:when|where|who|how|why|what|which)(?!\\p{L}))',
  ),
  ru: leadIn(
    'пожалуйста|привет|здравствуйте|а|и|но|ну|так|слушай|кстати',
    '(?:не )?(?:можешь|можете|мог бы(?: ты)?|могли бы(?: вы)?)(?: мне)?',
    '(?:скажи|скажите|сказать|подскажи|подскажите|подсказать|напомни|напомните|объясни|объясните|объяснить|ответь|ответьте)(?: мне| нам)?',
    '(?:вы |ты )?(?:не )?(?:знаешь|знаете)(?: ли)?(?: вы| ты)?|кто-нибудь знает|знает кто-нибудь|не знаю|не помню',
    '(?:я )?(?:хочу|хотел бы|хотела бы|хотелось бы|надо|нужно) (?:узнать|знать|понять|спросить)|интересно',
    'назови|назовите|приведи|приведите|перечисли|перечислите',
    'известно ли(?=,? (?:когда|где|куда|кто|кого|сколько|почему|как|что за))',
  ),
  kk: leadIn(
    'сәлем|өтінемін|ал|сонда',
    'айтыңызшы|айтшы|айтып бер(?:іңізші)?|білесің бе|білесіз бе|түсіндіріп бер',
  ),
};

function leadIn(...phrases: readonly string[]): RegExp {
  return new RegExp(`^\\s*(?:(?:${phrases.join('|')})(?![\\p{L}\\p{N}'’])[\\s,:!–—-]*)*`, 'iu');
}

/**
 * What asks for yes or no at the beginning of a question: words that do nothing else, the first group, or an English verb,
 * which may be what is asked about.
 */
export const YES_NO_START: Readonly<Record<Language, RegExp>> = {
  en: /^(?:((?:is|was) it (?:true|correct|right)(?: that)?|true or false|(?:if|whether)(?!.*,\s*(?:then\s+)?(?:who|what|which|when|where|why|how)(?!\p{L})))|(?:is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|should|might|may)(?:n['’]?t)?|won['’]?t|can['’]?t)(?!\p{L})/isu,
  ru: /^(правда|верно)(?:\s+ли)?(?:,?\s*что)?(?!\p{L})/iu,
  kk: /^(рас|шын)\s+(?:па|ба)(?!\p{L})/iu,
};

/** What may stand before a sign that still counts as the beginning of a question. */
export const BEFORE_SIGN: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(?:(?:in|on|at|to|by|for|from|of|with|under|about|during|after|before|until|since|into|through|over|approximately|roughly|exactly|the|around|a|an|name|according to|or)\s+)*$/iu,
  ru: /^[^\p{L}]*(?:(?:в|во|на|с|со|к|ко|о|об|от|до|из|по|за|у|для|через|после|перед|примерно|около|под|при)\s+)*$/iu,
  kk: /^[^\p{L}]*$/u,
};

/** What follows a "when" that asks for nothing but only says when: no auxiliary verb, and a comma later on. */
export const ASIDE: Readonly<Record<Language, RegExp>> = {
  en: /^\s+(?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b)[^,]+,/iu,
  ru: /^\s+[^,]+,(?!\s*(?:что|чтобы|как)(?!\p{L}))/iu,
  kk: /^$/u,
};

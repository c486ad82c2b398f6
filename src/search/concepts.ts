import { fold } from '../text/fold.ts';
import { stemOf } from '../text/stems.ts';
import { RUSSIAN_ENGLISH } from './russian-english.ts';

/**
 * Words of the news that say nearly the same, in English, Russian and Kazakh: what a reader may call what an article
 * calls otherwise. Written for this program; a word may stand in several lines.
 */
const CONCEPTS: readonly string[] = [
  // what happens
  'begin start commence beginning outset erupt breakout launch onset | начать начался начались началось началась начало старт вспыхнуть | баста бастал',
  'end stop finish cease conclude ending conclusion termination | закончить закончился закончились закончилось конец завершить завершился завершились прекратить окончание | аяқтал тоқта',
  'rise increase hike jump surge grow climb soar double growth spike | рост вырасти вырос выросла выросли повышение подорожание скачок увеличение поднять подняться | өсу өс көтерілу қымбаттау',
  'fall drop decrease decline plunge cut reduction reduce | падение упасть снижение сократить уменьшение | төмендеу',
  'kill die fatality casualty slay murder perish victim fatal | убить убили убит погибнуть погиб погибли погибший умереть умер умерли смерть жертва убийство гибель убитый | қайтыс өлтір қаза құрбан',
  'injure wound hurt injury casualty | ранить ранен ранены раненый пострадать пострадали пострадавший ранение травма | жарала жарақат',
  'protest demonstration rally unrest riot uprising march disorder turmoil upheaval | протест демонстрация митинг беспорядок волнение бунт акция | наразылық шеру митинг тәртіпсіздік',
  'protester demonstrator rioter activist marcher | протестующий демонстрант митингующий участник | наразы шеруші',
  'clash fight confrontation battle fighting skirmish | столкновение бой стычка схватка | қақтығыс',
  'violence bloodshed force brutality | насилие кровопролитие | зорлық',
  'loot looting plunder ransack robbery pillage | мародерство грабеж погром грабить | тонау',
  'seize seizure capture storm occupy takeover captured | захват захватить занять штурм овладеть | басып',
  'shoot fire gunfire shot shooting | стрелять стрелял стрельба огонь выстрел расстрел | ату оқ',
  'attack assault strike raid offensive | нападение атака удар налет атаковать | шабуыл',
  'explosion blast bomb bombing explode | взрыв бомба взорвать | жарылыс',
  'arrest detain detention custody detainee | арест задержать задержание арестовать задержанный | ұста қамау',
  'release free freed | освободить освобождение отпустить | босат',
  'resign resignation quit | отставка | отставка',
  'dismiss sack oust fire remove removal dismissal | уволить отстранить снять увольнение',
  'appoint name nominate appointment | назначить назначение | тағайында',
  'elect election vote poll ballot voting | выборы голосование избрать выбор | сайлау',
  'win victory triumph | победа победить победил выиграть выиграл | жеңіс',
  'lose loss defeat | поражение проиграть потерять потеря',
  'arrive arrival come | прибыть прибыл прибыли прибытие приехать приехал прилететь | келу',
  'leave depart withdraw withdrawal departure exit pullout | покинуть вывод уехать отъезд вывести выход | кету',
  'send deploy dispatch deployment | направить отправить ввести ввод развернуть | жібер',
  'invite invitation request | пригласить приглашение попросить | шақыр',
  'help aid assist support assistance backing | помощь помочь поддержка содействие | көмек',
  'meet meeting talks summit negotiation | встреча встретиться переговоры саммит | кездесу келіссөз',
  'call phone telephone conversation talk discussion speak | звонок разговор телефонный беседа позвонить поговорить | телефон сөйлесу әңгіме',
  'say state tell declare announce statement speak claim comment | сказать сказал сказала заявить сообщить объявить заявление говорить рассказать выступить | айт мәлімде хабарла',
  'inform brief report notify update | сообщить проинформировать доложить информировать | хабарла',
  'demand require insist | требовать потребовать потребовал требование | талап',
  'ask request urge appeal | просить попросить призвать просьба запросить | сұра',
  'criticise criticize condemn denounce slam blast criticism condemnation rebuke | критиковать критиковал раскритиковать раскритиковал осудить критика осуждение | сына айыпта',
  'regret sorry apologise apologize apology sorrow condolence sympathy | сожаление соболезнование сожалеть | өкініш',
  'explain explanation justify account | объяснить объяснение пояснить объяснять | түсіндір',
  'order command instruct directive instruction | приказ приказать приказал распоряжение велеть | бұйрық бұйыр',
  'emphasise emphasize stress underline highlight | подчеркнуть отметить',
  'promise pledge commit commitment vow obligation assurance | обещать обязательство обещание приверженность | уәде міндеттеме',
  'cause reason trigger spark lead due because provoke prompt source | причина вызвать повод привести из-за | себеп',
  'result consequence outcome effect | результат последствие итог | нәтиже',
  'replace substitute succeed replacement successor change | заменить сменить замена смениться',
  'escalate worsen intensify escalation | перерасти обостриться эскалация перейти',
  'accuse blame charge accusation | обвинить обвинение | айып',
  'sign agreement deal treaty accord pact | подписать соглашение договор | келісім шарт',
  'ban prohibit forbid prohibition outlaw | запрет запретить | тыйым',
  'sanction embargo penalty | санкция | санкция',
  'close closure shut | закрыть закрытие | жаб',
  'open reopen opening | открыть открытие | аш',
  'buy purchase acquire acquisition | купить покупка | сатып',
  'sell sale | продать продажа | сату',
  'build construct construction | строить построить строительство | салу',
  'destroy demolish ruin destruction damage | уничтожить разрушить разрушение повредить | қирату',
  'rescue save evacuate evacuation | спасти спасение эвакуация | құтқар',
  'crash collision accident | авария столкновение катастрофа дтп | апат',
  'earthquake quake tremor | землетрясение | сілкініс',
  'flood flooding deluge | наводнение паводок затопление | тасқын',
  // who
  'troop soldier army military force peacekeeper serviceman contingent personnel | войска военный солдат армия миротворец контингент силы военнослужащий | әскер сарбаз бітімгер',
  'police officer cop policeman | полиция полицейский правоохранительный силовик | полиция полицей',
  'government cabinet authority authorities administration | правительство власть кабинет кабмин | үкімет билік',
  'president leader head | президент глава лидер | президент',
  'minister ministry | министр министерство | министр министрлік',
  'foreign affairs diplomatic diplomat diplomacy | иностранный дипломат дипломатия мид | дипломат',
  'chairman chair chairperson chairmanship head | председатель глава председательство | төраға',
  'secretary | секретарь госсекретарь | хатшы',
  'politician official lawmaker | политик чиновник депутат | шенеунік',
  'citizen people resident civilian inhabitant | гражданин человек люди житель | азамат тұрғын адам',
  'population inhabitants | население | халық',
  'organisation organization bloc alliance group body | организация блок альянс союз группа | ұйым',
  'company firm business corporation | компания фирма предприятие бизнес | компания',
  'child kid minor | ребенок дети несовершеннолетний | бала',
  'woman female | женщина | әйел',
  'man male | мужчина | ер',
  'doctor physician medic | врач медик доктор | дәрігер',
  'journalist reporter correspondent | журналист корреспондент репортер | журналист тілші',
  'agency news media outlet | агентство сми издание | агенттік',
  'family clan relative kin | семья клан родственник родня | отбасы',
  'partner ally | партнер союзник | серіктес',
  // what
  'fuel gas petrol gasoline lpg | газ бензин топливо горючее сжиженный | жанармай газ бензин',
  'price cost expensive tariff pricing | цена стоимость тариф стоить | баға құн',
  'money cash fund | деньги средства | ақша',
  'car vehicle auto automobile | машина автомобиль авто | көлік',
  'building house premises | здание дом сооружение | ғимарат',
  'region area province territory | регион область территория район | аймақ облыс',
  'country state nation republic | страна государство республика | ел мемлекет',
  'city town | город | қала',
  'economy economic | экономика экономический | экономика',
  'political politics | политика политический | саяси',
  'law legislation bill act | закон законопроект | заң',
  'right freedom liberty | право свобода | құқық бостандық',
  'human | человек | адам',
  'reform change transformation | реформа преобразование | реформа',
  'situation condition circumstance | ситуация обстановка положение | жағдай',
  'mission operation task | миссия операция задача | миссия',
  'emergency crisis | чрезвычайный кризис чп | төтенше',
  'internet web online | интернет онлайн сеть | интернет',
  'airport airfield | аэропорт | әуежай',
  'hospital clinic | больница госпиталь | аурухана',
  'school university college | школа университет вуз | мектеп',
  'disease illness virus infection | болезнь вирус заболевание инфекция | ауру',
  'court trial judge lawsuit tribunal | суд судья процесс иск | сот',
  'prison jail imprisonment | тюрьма колония заключение | түрме',
  'oil petroleum crude | нефть | мұнай',
  'film movie | фильм кино | фильм',
  'game match | игра матч | ойын',
  'talks negotiation dialogue | переговоры диалог | келіссөз',
  'peace peaceful peacefully | мир мирный мирно | бейбіт',
  'rapid quick fast swift sharp | быстрый резкий стремительный | тез жылдам',
  'new | новый | жаңа',
  'former ex previous | бывший экс | бұрынғы экс',
  'acting interim temporary | временный исполняющий ио',
  'many numerous several dozens hundreds | много многие множество десятки сотни | көп',
  // organisations and countries as they are abbreviated in each language
  'csto | одкб | ұқшұ',
  'osce | обсе | еқыұ',
  'un | оон | бұұ',
  'nato | нато | нато',
  'eu european union | ес евросоюз | еодақ',
  'cis | снг | тмд',
  'us usa america american washington | сша америка американский вашингтон | ақш америка',
  'uk britain british | великобритания британия британский | ұлыбритания',
  'russia russian moscow | россия российский москва русский рф | ресей мәскеу',
  'poland polish | польша польский | польша',
  'kazakhstan kazakh | казахстан казахский казахстанский рк | қазақстан қазақ',
  'china chinese | китай китайский кнр | қытай',
  'germany german | германия немецкий германский | германия',
  'france french | франция французский | франция',
  'turkey turkish | турция турецкий | түркия',
  'ukraine ukrainian | украина украинский | украина',
  'belarus belarusian | беларусь белоруссия белорусский | беларусь',
];

/** Pairs of concepts, each told by its first word, that must never pass for one another. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['begin', 'end'],
  ['rise', 'fall'],
  ['arrive', 'leave'],
  ['send', 'leave'],
  ['win', 'lose'],
  ['arrest', 'release'],
  ['appoint', 'dismiss'],
  ['appoint', 'resign'],
  ['close', 'open'],
  ['buy', 'sell'],
  ['build', 'destroy'],
  ['woman', 'man'],
  ['kill', 'injure'],
  ['kill', 'rescue'],
  ['help', 'criticise'],
];

export type Relation = 'same' | 'opposite' | 'none';

const FIRST_WORDS = CONCEPTS.map((line) => line.split(' ', 1)[0] ?? '');
const CONCEPTS_OF = conceptsByStem();
const STEMS_OF = stemsByConcept();
const TRANSLATIONS_OF = translationsByStem();
const OPPOSITE_CONCEPTS: ReadonlySet<string> = new Set(
  OPPOSITES.flatMap(([one, other]) => {
    const pair = [FIRST_WORDS.indexOf(one), FIRST_WORDS.indexOf(other)];
    return [pair.join('/'), pair.reverse().join('/')];
  }),
);

function conceptsByStem(): ReadonlyMap<string, readonly number[]> {
  const concepts = new Map<string, number[]>();
  CONCEPTS.forEach((line, concept) => {
    const [english = '', russian = '', kazakh = ''] = line.split(' | ');
    for (const [words, language] of [
      [english, 'en'],
      [russian, 'ru'],
      [kazakh, 'kk'],
    ] as const) {
      for (const word of words.split(' ').flatMap(language === 'ru' ? verbForms : (one) => [one])) {
        const stem = stemOf(fold(word), language);
        const known = concepts.get(stem);
        if (known === undefined) concepts.set(stem, [concept]);
        else if (!known.includes(concept)) known.push(concept);
      }
    }
  });
  return concepts;
}

/** A Russian infinitive with its past forms, whose stems Porter's rules keep apart. */
function verbForms(word: string): string[] {
  const [, base, reflexive] = /^(.+)ть(ся)?$/u.exec(word) ?? [];
  if (base === undefined) return [word];
  const endings = reflexive === undefined ? ['л', 'ла', 'ли'] : ['лся', 'лась', 'лось', 'лись'];
  return [word, ...endings.map((ending) => base + ending)];
}

function translationsByStem(): ReadonlyMap<string, ReadonlySet<string>> {
  const translations = new Map<string, Set<string>>();
  const note = (stem: string, translation: string): void => {
    const known = translations.get(stem);
    if (known === undefined) translations.set(stem, new Set([translation]));
    else known.add(translation);
  };
  for (const entry of RUSSIAN_ENGLISH.trim().split(/\s+/u)) {
    const [russian = '', english = ''] = entry.split(':');
    for (const form of verbForms(russian)) {
      const stem = stemOf(fold(form), 'ru');
      for (const translation of english.split(',').map((word) => stemOf(word, 'en'))) {
        note(stem, translation);
        note(translation, stem);
      }
    }
  }
  return translations;
}

/** Whether anything is known here of what a stem says: without, it is related to none. */
export function isInConcepts(stem: string): boolean {
  return CONCEPTS_OF.has(stem) || TRANSLATIONS_OF.has(stem);
}

/** Whether two stems, of whatever languages, say nearly the same, the contrary, or neither as far as is known here. */
export function relationOf(stem: string, other: string): Relation {
  if (TRANSLATIONS_OF.get(stem)?.has(other)) return 'same';
  const concepts = CONCEPTS_OF.get(stem);
  const others = CONCEPTS_OF.get(other);
  if (concepts === undefined || others === undefined) return 'none';
  if (concepts.some((concept) => others.includes(concept))) return 'same';
  const isOpposite = concepts.some((concept) =>
    others.some((another) => OPPOSITE_CONCEPTS.has(`${concept}/${another}`)),
  );
  return isOpposite ? 'opposite' : 'none';
}

/** The English words that say nearly the same as a word of any of our languages, given by its stem. */
export function inEnglish(stem: string): readonly string[] {
  const concepts = CONCEPTS_OF.get(stem) ?? [];
  return concepts.flatMap((concept) => CONCEPTS[concept]?.split(' | ', 1)[0]?.split(' ') ?? []);
}

/** The stems that say nearly the same as `stem`, itself not among them: more words under which to look for candidates. */
export function relatedStems(stem: string): readonly string[] {
  const concepts = CONCEPTS_OF.get(stem) ?? [];
  const ofLikeMeaning = concepts.flatMap((concept) => STEMS_OF[concept] ?? []).filter((one) => one !== stem);
  return [...ofLikeMeaning, ...(TRANSLATIONS_OF.get(stem) ?? [])];
}

function stemsByConcept(): readonly (readonly string[])[] {
  const stems: string[][] = CONCEPTS.map(() => []);
  for (const [stem, concepts] of CONCEPTS_OF) for (const concept of concepts) stems[concept]?.push(stem);
  return stems;
}

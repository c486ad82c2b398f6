import type { Content } from './content.ts';

/**
 * Beginnings of words, folded, that name a public event: after the types of events of ACE 2005 (Linguistic Data Consortium,
 * "ACE English Annotation Guidelines for Events") someone comes into office or leaves it, attacks, moves troops, dies, or is
 * arrested, charged, sentenced or released, and a state decrees. Not those that go on for weeks, such as protests: where they
 * are told, every sentence has them.
 */
const BEGINNINGS: readonly string[] = [
  // Office.
  'resign inaugurat sworn oust overthr impeach dismiss appointed elected',
  'отставк назначен назначил избран уволен свергн сайланды тағайынд',
  // Attack and war.
  'invad invasion bomb explo shelling assassinat hijack storm seize captur ceasefire surrender',
  'штурм захват взрыв взорва обстрел вторгл вторжен перестрел перемири капитул басып шабуыл жарылыс',
  // Troops on the move.
  'deploy withdr troops peacekeep миротвор перебр войск введен ввел әскер бітімгер',
  // Death and disaster.
  'killed died dead death crash earthquake погиб убит умерл скончал катастроф землетряс қаза қайтыс',
  // Justice.
  'arrest detain charged indict convict sentenced acquit pardon',
  'арестова задержа осужден приговор помилов амнист қамау ұсталды',
  // Decrees and treaties.
  'declar imposed ratif banned объявил объявлен подписал запрет чрезвычайн комендантск жариялады жарияланды',
].flatMap((beginnings) => beginnings.split(' '));

const PUBLIC = new RegExp(`^(?:${BEGINNINGS.join('|')})`, 'u');

/** Whether one of the words names a public event, such as a resignation or an attack. */
export function namesPublicEvent({ words }: Content): boolean {
  for (const word of words.values()) if (PUBLIC.test(word)) return true;
  return false;
}

import { CYRILLIC_FIRST_NAMES, LATIN_FIRST_NAMES } from './names/lexicon/first-names.ts';

export type Gender = 'man' | 'woman';

/** Which of the common first names are women's; written by hand from general knowledge. */
const WOMEN_NAMED = `
Aigul Alexandra Alice Alison Alyssa Amanda Amy Ana Anastasia Angela Angelina Anita Ann Anna Anne Annie April Asel Audrey Barbara Beatrice Benazir Beth Betty Brenda Bridget Caitlin Carla Carmen Carol Caroline Catherine Cecilia Charlotte Cheryl Christina Christine
Claire Clara Claudia Condoleezza Connie Cristina Cynthia Daniela Dariga Deborah Debra Diana Diane Dinara Donna Doris Dorothy Eileen Elena Elizabeth Ellen Emily Emma Eva Fatima Frances Gulmira Gulnara Hannah Heather Helen Helena Hilary Hillary Holly Ingrid Irene
Irina Isabel Isabella Jana Jane Janet Jennifer Jenny Jessica Jill Joan Joanna Joyce Judith Judy Julia Julie Kamala Karin Kate Katherine Kathleen Kathryn Kathy Katie Kirsten Kristen Kristin Laura Lauren Linda Lisa Louise Lucia Lucy Margaret Maria Marina Marine Martha Martina Mary Megan Melanie Melissa
Michelle Mina Miriam Mona Monica Monika Nadia Nancy Naomi Natalia Natalie Natalya Nicole Nina Nora Olga Olivia Pamela Patricia Paula Penny Rachel Rebecca Renate Rosa Rose Ruth Sabine Sally Samantha Sandra Sara Sarah Serena Sharon Sheila Sonia Sophie Steffi Stephanie Sue Susan Suzanne Svetlana Sylvia
Tamara Tanya Tatiana Tatyana Teresa Theresa Tina Ursula Valentina Valeria Vanessa Vera Veronica Victoria Viktoria Wendy Yoko Yulia Zahra Zainab Zhanna Zoe Evelyn Marie
Александра Алена Алла Анастасия Ангела Анна Антонина Валентина Валерия Варвара Вера Вероника Виктория Галина Дарья Евгения Екатерина Елена Елизавета Жанна Зинаида Зоя Инна Ирина Клавдия Ксения Лариса Лидия Любовь Людмила Майя Маргарита Марина Мария Надежда Наталия Наталья Нина Оксана Олеся Ольга Полина Прасковья Раиса
Светлана Снежана Софья София Тамара Татьяна Ульяна Элла Эльвира Эмма Юлия Яна Айгерим Айгуль Айнур Асель Гульнара Гульмира Дарига Динара Жанар Зарина Камила Мадина Айгүл Гүлнар Жансая Салтанат Камала Нэнси Тереза Урсула Хиллари Кристина Элизабет Маргарет Мэри Анн Джейн
Аглая Агния Аделина Аида Айдана Айжан Айман Айнура Айсулу Акбота Акмарал Алия Алина Алтынай Алуа Альбина Альфия Анара Анжела Антонида Асем Бану Ботагоз Венера Гаухар Гузель Гульжан Гульсара Дамеля Дана Дина Диляра Дилором Жибек Жулдыз Зауре Земфира Зейнеп Зульфия Камшат
Карлыгаш Кульпаш Лаура Лейла Ляззат Майра Маржан Меруерт Назира Назым Найля Нурсулу Раушан Роза Сабина Салима Самал Сандугаш Сауле Тогжан Фарида Фатима Шолпан Эльмира Агата Агнешка Алиса Анжелика Беатриса Дженнифер Джессика Джозефина Джулия Изабелла Кармен Клара Луиза Мартина
Моника Оливия Ребекка Рейчел Розалия Сара Сьюзан Хелен Шарлотта Элен Энн Эстер Кейт`;

/** First names that men and women bear, and surnames that are first names as well. */
const ANYONES = `
Alex Andrea Ashley Cameron Chris Claude Clinton Dominique Jackie Jaime Jamie Jan Jean Jordan Jung Karen Kay Kelly Kim Laurence Lee Leslie Lindsay Lindsey Lynn Marian Mercedes Michele Nicola Pat Robin Ronnie Sam Shannon Simone Stacey Terry Tracy Jay Toby Mina Jesse
Ким Си Саша Женя`;

const WOMEN: ReadonlySet<string> = namesIn(WOMEN_NAMED);
const EITHER: ReadonlySet<string> = namesIn(ANYONES);
const KNOWN: ReadonlySet<string> = namesIn(`${LATIN_FIRST_NAMES} ${CYRILLIC_FIRST_NAMES}`);

function namesIn(list: string): ReadonlySet<string> {
  return new Set(list.toLowerCase().trim().split(/\s+/u));
}

const MANS_TITLE = /(?:^|\s)(?:mr|sir|lord|king|prince|father|господин|г-н|мырза)\.?$/iu;
const WOMANS_TITLE =
  /(?:^|\s)(?:mrs|ms|miss|lady|dame|queen|princess|madam|madame|sister|госпожа|г-жа|ханым)\.?$/iu;
/** Russian surnames and patronymics in the nominative; a man's in the genitive looks like a woman's (Назарбаева). */
const MANS_ENDING = /(?:[оеё]в|[иы]н|ский|цкий|вич|ұлы|улы)$/u;
const WOMANS_ENDING = /(?:вна|ична|ская|цкая|қызы|кызы)$/u;

/**
 * The gender that a name tells: by the title right before it, its first name, a Russian or Kazakh patronymic or surname.
 * Undefined where it tells none, as a surname alone in English.
 */
export function genderOf(name: string, before = ''): Gender | undefined {
  const lead = before.trimEnd();
  if (lead !== '' && MANS_TITLE.test(lead)) return 'man';
  if (lead !== '' && WOMANS_TITLE.test(lead)) return 'woman';
  const words = name.toLowerCase().split(/\s+/u);
  const [first] = words;
  if (words.length > 1 && first !== undefined && KNOWN.has(first) && !EITHER.has(first)) {
    return WOMEN.has(first) ? 'woman' : 'man';
  }
  if (words.some((word) => MANS_ENDING.test(word))) return 'man';
  return words.some((word) => WOMANS_ENDING.test(word)) ? 'woman' : undefined;
}

import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crossReNames, readCrossRe } from '../corpora/crossre.ts';
import { describedInSentence } from '../corpora/crossre-roles.ts';
import { gumNames } from '../corpora/gum.ts';
import { meantimeNames } from '../corpora/meantime.ts';
import { meantimeRoles } from '../corpora/meantime-roles.ts';
import { newsFairNames } from '../corpora/news-fair.ts';
import { textOf } from '../json-lines.ts';
import { mergingReport } from '../merging/merging-report.ts';
import type { MergedSet } from '../merging/merging-sets.ts';
import { pronounReports } from '../merging/pronouns-report.ts';
import type { IsAsked, Report } from '../report.ts';
import { rolesReport } from '../roles/proxies-report.ts';
import { acronymsReport } from './acronyms-report.ts';
import { speedReport } from './name-speed.ts';
import { namesReport } from './names-report.ts';

/** What a file or folder is measured with, if it begins in this way. */
interface Form {
  readonly begins: RegExp;
  readonly reports: (file: string, isAsked: IsAsked) => readonly Report[];
}

const FORMS: readonly Form[] = [
  {
    begins: /^(?:(?:#.*|[^\S\n]*)\n)*(?:\S+[\t ])*\S+[\t ](?:O|[BI]-\S+)\r?\n/u,
    reports: (file, isAsked) => [namesReport(file, isAsked)],
  },
  { begins: /^\[\s*\{.*?"long-forms"/su, reports: (file, isAsked) => [acronymsReport(file, isAsked)] },
  { begins: /^\{.*"annotated_until"/u, reports: meantimeReports },
  {
    begins: /^\{.*"evaluation_span"/u,
    reports: (file, isAsked) => coreferenceReports(newsFairNames(file), isAsked),
  },
  { begins: /^\{"doc_key"/u, reports: crossReReports },
];

/** How a document of GUM begins, of which several make a set. */
const WEBANNO = /^#FORMAT=WebAnno/u;

/**
 * All that can be measured on what a path holds, told by how it begins: a file in one of the forms above, a folder of Timeline17, a
 * folder of WebAnno files, or a folder with any of these. Other files in a folder are passed over.
 * @throws Error for a path that is nothing of these.
 */
export async function reportsOn(path: string, isAsked: IsAsked): Promise<readonly Report[]> {
  const isFolder = statSync(path).isDirectory();
  const reports = isFolder ? await reportsOnFolder(path, isAsked) : reportsOnFile(path, isAsked);
  if (reports.length === 0) throw new Error(`${path}: holds no names in a known form`);
  return reports;
}

async function reportsOnFolder(folder: string, isAsked: IsAsked): Promise<readonly Report[]> {
  const entries = readdirSync(folder).sort();
  if (entries.includes('articles.jsonl')) return [await speedReport(folder)];
  const reports: Report[] = [];
  const documents: string[] = [];
  for (const path of entries.map((entry) => join(folder, entry))) {
    if (statSync(path).isDirectory()) reports.push(...(await reportsOnFolder(path, isAsked)));
    else if (WEBANNO.test(textOf(path))) documents.push(path);
    else reports.push(...reportsOnFile(path, isAsked));
  }
  return [...reports, ...gumReports(documents, isAsked)];
}

function reportsOnFile(file: string, isAsked: IsAsked): readonly Report[] {
  const text = textOf(file);
  if (WEBANNO.test(text)) return gumReports([file], isAsked);
  return FORMS.find(({ begins }) => begins.test(text))?.reports(file, isAsked) ?? [];
}

/** GUM's documents by what kind of text they are: `GUM_news_crane` is news. */
function gumReports(documents: readonly string[], isAsked: IsAsked): Report[] {
  const genreOf = (document: string) => /^GUM_([a-z]+)_/u.exec(basename(document))?.[1] ?? 'texts';
  return [...new Set(documents.map(genreOf))].flatMap((genre) => {
    const files = documents.filter((document) => genreOf(document) === genre);
    return coreferenceReports(gumNames(`GUM ${genre}`, files), isAsked);
  });
}

function crossReReports(file: string, isAsked: IsAsked): readonly Report[] {
  const { name, sentences } = readCrossRe(file);
  return [
    rolesReport(name, sentences.map(describedInSentence), isAsked),
    mergingReport(crossReNames(name, sentences), isAsked),
  ];
}

function meantimeReports(file: string, isAsked: IsAsked): readonly Report[] {
  return [
    ...coreferenceReports(meantimeNames(file), isAsked),
    rolesReport(basename(file, '.jsonl'), meantimeRoles(file), isAsked),
  ];
}

function coreferenceReports(set: MergedSet, isAsked: IsAsked): readonly Report[] {
  return [mergingReport(set, isAsked), ...pronounReports(set, isAsked)];
}

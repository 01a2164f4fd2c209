import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Bilingual } from '../../../i18n/bilingual.ts';
import { useWords } from '../../../i18n/LanguageContext.ts';
import { DeskProblemNotice } from '../DeskProblemNotice.tsx';
import { CreateDraftFromWorkbookDocument } from '../graphql/generated/documents.ts';
import { useDeskAction } from '../graphql/useDeskAction.ts';
import { useOpenDraft } from '../useOpenDraft.ts';
import { toBase64 } from './toBase64.ts';
import { WorkbookProblems } from './WorkbookProblems.tsx';

const workbookWords: Bilingual<{
  title: string;
  intro: string;
  template: string;
  templateNote: string;
  file: string;
  fileHint: string;
  name: string;
  send: string;
  sending: string;
}> = {
  ID: {
    title: 'Draf dari buku kerja',
    intro:
      'Isi templat, atau ubah buku kerja yang Anda unduh dari halaman Data, lalu unggah. Hanya baris yang baru atau berubah menjadi draf.',
    template: 'Unduh templat (XLSX)',
    templateNote: 'Satu lembar untuk satu tabel, dengan pilihan dan petunjuk di tiap kolom.',
    file: 'Buku kerja',
    fileHint:
      'XLSX tanpa rumus dan tanpa tautan ke berkas lain, paling besar 3 MB; yang lebih besar lewat baris perintah.',
    name: 'Judul draf',
    send: 'Unggah dan periksa',
    sending: 'Memeriksa buku kerja…',
  },
  EN: {
    title: 'A draft from a workbook',
    intro:
      'Fill in the template, or change the workbook you downloaded from the Data page, and upload it. Only rows that are new or changed become the draft.',
    template: 'Download the template (XLSX)',
    templateNote: 'One sheet a table, with choices and notes at each column.',
    file: 'Workbook',
    fileHint:
      'XLSX without formulas and without links to other files, at most 3 MB; larger ones come by the command line.',
    name: 'Title of the draft',
    send: 'Upload and check',
    sending: 'Checking the workbook…',
  },
};

/** A workbook becomes a draft, or everything that is wrong with it is told at once. */
export function WorkbookRoom() {
  const words = useWords(workbookWords);
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState<string | null>(null);
  const { act, problem, isActing } = useDeskAction(CreateDraftFromWorkbookDocument);
  const open = useOpenDraft();
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (file === null) return;
    const made = await act({ title: title ?? file.name, fileName: file.name, content: await toBase64(file) });
    if (made !== null) open(made.createDraftFromWorkbook.id);
  };
  return (
    <>
      <h1>{words.title}</h1>
      <p className="subhead">{words.intro}</p>
      <p>
        <a href="/desk/template.xlsx" download="">
          {words.template}
        </a>
        <span className="small">{words.templateNote}</span>
      </p>
      <form className="desk-form" onSubmit={(event) => void send(event)}>
        <div className="field field-wide">
          <label htmlFor={`${id}-file`}>{words.file}</label>
          <input
            id={`${id}-file`}
            type="file"
            accept=".xlsx"
            required
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setFile(target.files?.[0] ?? null)}
          />
          <span id={`${id}-hint`} className="small">
            {words.fileHint}
          </span>
        </div>
        <div className="field field-wide">
          <label htmlFor={`${id}-title`}>{words.name}</label>
          <input
            id={`${id}-title`}
            required
            maxLength={200}
            value={title ?? file?.name ?? ''}
            onChange={({ target }) => setTitle(target.value)}
          />
        </div>
        <button type="submit" className="button button-main" disabled={isActing}>
          {isActing ? words.sending : words.send}
        </button>
      </form>
      <DeskProblemNotice problem={problem} />
      <WorkbookProblems problem={problem} />
    </>
  );
}

import type { DraftKind } from '@pionir/shared';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DraftKindEnum, TableEnum } from '../graphql/deskEnums.ts';
import type { TableName } from '../ingest/index.ts';
import type { RowOrigin } from './Draft.ts';
import { draftLimits } from './draftLimits.ts';

@InputType('CellInput', { description: 'A cell of a drafted row.' })
export class CellInput {
  @Field(() => String, { description: 'Column of the table, as the data package names it.' })
  column!: string;

  @Field(() => String, { description: 'What stands in it, as a package writes it; empty for an empty cell.' })
  text!: string;
}

@InputType('RowOriginInput', {
  description: 'Where a drafted row is from: a row of a sheet, or a span of a press text; neither where by hand.',
})
export class RowOriginInput implements RowOrigin {
  @Field(() => String, { nullable: true, description: 'Name of the sheet.' })
  sheet?: string | null;

  @Field(() => Int, { nullable: true, description: 'Row of the sheet, from 1.' })
  row?: number | null;

  @Field(() => Int, { nullable: true, description: 'First character of the span, from 0.' })
  start?: number | null;

  @Field(() => Int, { nullable: true, description: 'The character after the last one of the span.' })
  end?: number | null;

  @Field(() => String, {
    nullable: true,
    description: `What is printed there, at most ${draftLimits.printedCharacters} characters: of the text nothing else is kept.`,
  })
  printed?: string | null;
}

@InputType('DraftRowInput', {
  description: 'A row as it shall be. Where the table has one of this key, cells that are left out stay as they are.',
})
export class DraftRowInput {
  @Field(() => TableEnum, { description: 'The table it belongs to.' })
  table!: TableName;

  @Field(() => [CellInput], { description: 'Its cells, each column once.' })
  cells!: CellInput[];

  @Field(() => RowOriginInput, {
    nullable: true,
    description: 'Where it is from; left out where it was written by hand.',
  })
  origin?: RowOriginInput | null;
}

@ArgsType()
export class NewDraftArgs {
  @Field(() => String, { description: `What it is about, at most ${draftLimits.titleCharacters} characters.` })
  title!: string;

  @Field(() => DraftKindEnum, { description: 'What it is made from.' })
  kind!: DraftKind;

  @Field(() => String, { defaultValue: 'east-java', description: 'The data package that it adds to.' })
  package!: string;

  @Field(() => [DraftRowInput], { description: `Its rows, at most ${draftLimits.rows}.` })
  rows!: DraftRowInput[];
}

@ArgsType()
export class WorkbookArgs {
  @Field(() => String, { description: `What it is about, at most ${draftLimits.titleCharacters} characters.` })
  title!: string;

  @Field(() => String, { defaultValue: 'east-java', description: 'The data package that it adds to.' })
  package!: string;

  @Field(() => String, { description: 'Name of the file, for telling what is wrong with it.' })
  fileName!: string;

  @Field(() => String, { description: 'The workbook (XLSX) in Base64.' })
  content!: string;
}

@ArgsType()
export class SeenDraftArgs {
  @Field(() => ID, { description: 'Id of the draft.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen; another one is refused with DRAFT_CHANGED.' })
  version!: number;
}

@ArgsType()
export class DraftChangeArgs extends SeenDraftArgs {
  @Field(() => String, { description: `What it is about, at most ${draftLimits.titleCharacters} characters.` })
  title!: string;

  @Field(() => [DraftRowInput], { description: `All its rows, at most ${draftLimits.rows}; those left out are gone.` })
  rows!: DraftRowInput[];
}

@ArgsType()
export class PublicationArgs extends SeenDraftArgs {
  @Field(() => Int, {
    description: 'The newest revision as the preview told it; another one is refused with REVISION_CHANGED.',
  })
  expectedRevision!: number;

  @Field(() => String, {
    nullable: true,
    description: `Why the data changes, at most ${draftLimits.noteCharacters} characters; by default the title of the draft.`,
  })
  note?: string | null;
}

import { Field, Int, ObjectType } from 'type-graphql';
import type { DictionaryChoice, DictionaryColumn } from '../dictionary/dictionaryOf.ts';

@ObjectType('DatasetChoice', { simpleResolvers: true, description: 'A word that a column may hold.' })
export class DatasetChoiceType implements DictionaryChoice {
  @Field(() => String, { description: 'The word as the data has it.' })
  value!: string;

  @Field(() => String, { description: 'What it is called, in the language asked for.' })
  label!: string;
}

@ObjectType('DatasetColumn', { simpleResolvers: true, description: 'A column of a table of the data package.' })
export class DatasetColumnType implements DictionaryColumn {
  @Field(() => String, { description: 'Its name in the header.' })
  name!: string;

  @Field(() => String, { description: 'What its cells hold, as Table Schema names it: string, number, integer, list.' })
  type!: string;

  @Field(() => Boolean, { description: 'True when every row states it.' })
  required!: boolean;

  @Field(() => String, { description: 'What it means.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'The table whose rows it names; null where it names none.' })
  references!: string | null;

  @Field(() => [DatasetChoiceType], {
    description: 'The words it may hold, or of which it is a list; empty where any text may stand.',
  })
  choices!: readonly DictionaryChoice[];
}

@ObjectType('DatasetTable', { simpleResolvers: true, description: 'A table of the data package.' })
export class DatasetTableType {
  @Field(() => String, { description: 'Its name, also that of its file.' })
  name!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What a row of it is.' })
  description!: string;

  @Field(() => Int, { description: 'How many rows it has.' })
  rowCount!: number;

  @Field(() => [DatasetColumnType], { description: 'Its columns, in order.' })
  columns!: readonly DictionaryColumn[];
}

import { regencyKinds } from '@pionir/shared';
import {
  bpsRegencyCode,
  kemendagriCode,
  optional,
  plainNumber,
  provinceCode,
  required,
  text,
  unique,
  wholeNumber,
  word,
} from '../cells/index.ts';
import { defineTable } from './table.ts';

const tile = wholeNumber({ minimum: 0, maximum: 1000 });

export const regencies = defineTable({
  name: 'regencies',
  title: 'Regencies and cities',
  description: 'The places that are compared: one row is a regency (kabupaten) or a city (kota) of the same standing.',
  primaryKey: ['code'],
  columns: {
    code: required(
      bpsRegencyCode,
      'BPS code, a text: 3510 is not a number. Cities have 71 and above as their last two digits.',
    ),
    kemendagri_code: unique(
      kemendagriCode,
      'Code of the Ministry of Home Affairs, a text. Its digits need not agree with those of the BPS code.',
    ),
    province_code: required(provinceCode, 'BPS code of the province: the first two digits of the code.'),
    kind: required(word(regencyKinds), 'Whether it is a regency or a city; several pairs share the rest of the name.'),
    name: required(text, 'Name in Indonesian, the kind in front.'),
    latitude: required(
      plainNumber({ minimum: -90, maximum: 90 }),
      'Of a point inside for labels, in degrees; south is negative.',
    ),
    longitude: required(
      plainNumber({ minimum: -180, maximum: 180 }),
      'Of the same point, in degrees; east is positive.',
    ),
    tile_column: required(tile, 'Column on a map of equal squares, from 0 in the west.'),
    tile_row: required(tile, 'Row on the same map, from 0 in the north.'),
    branch_office: optional(text, 'Branch office of BPJS Ketenagakerjaan that serves it.'),
    branch_note: optional(text, 'How certain the branch office is.'),
  },
  check(row, report) {
    const { code, province_code, kind, name } = row;
    if (code && province_code && !code.startsWith(province_code)) {
      report('province_code', `${code.slice(0, 2)}, the first two digits of the code ${code}`);
    }
    if (code && kind) {
      const ofCode = Number(code.slice(2)) >= 71 ? 'KOTA' : 'KABUPATEN';
      if (kind !== ofCode)
        report('kind', `${ofCode}, as the code ${code} says (the last two digits of a city are 71 or more)`);
    }
    if (kind && name && !name.startsWith(`${regencyKinds[kind].id} `)) {
      report('name', `a name that begins with "${regencyKinds[kind].id} "`);
    }
  },
  storage: {
    table: 'regency',
    key: ['code'],
    firstIn: 'added_in',
    toRecord: (row) => ({ ...row }),
    fromRecord: () => ({}),
  },
});

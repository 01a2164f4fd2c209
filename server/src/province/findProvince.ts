import { isProvinceCode } from '@pionir/shared';
import { badInput } from '../graphql/badInput.ts';
import type { Context } from '../graphql/context.ts';
import type { ProvinceType } from './ProvinceType.ts';

/** The province of a code; null when no regency of it is in the data. Throws BAD_USER_INPUT for another form. */
export async function findProvince({ load }: Context, code: string, argument: string): Promise<ProvinceType | null> {
  if (!isProvinceCode(code)) throw badInput(argument, code, 'a BPS province code of two digits, like "35"');
  const regencies = await load.regenciesOf.load(code);
  return regencies.length > 0 ? { code } : null;
}

import { Option } from 'commander';

/** The option that names the package that rows of a workbook are for. */
export function packageOption(): Option {
  return new Option('--package <name>', 'package that the rows are for').default('east-java');
}

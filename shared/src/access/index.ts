export { includesRole } from './includesRole.ts';

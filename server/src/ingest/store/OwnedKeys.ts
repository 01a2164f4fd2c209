import { KeyNumbers } from '../checks/KeyNumbers.ts';
import type { KeysParcel } from '../checks/KeyNumbers.ts';

/** Keys with their owners, to be handed to another thread. */
export interface OwnedParcel {
  readonly packages: readonly string[];
  readonly owners: KeysParcel;
}

/** Keys of rows of other packages, with the package that each belongs to. */
export class OwnedKeys {
  readonly #packages: string[];
  readonly #owners: KeyNumbers;

  constructor(parcel?: OwnedParcel) {
    this.#packages = [...(parcel?.packages ?? [])];
    this.#owners = new KeyNumbers(parcel?.owners);
  }

  get parcel(): OwnedParcel {
    return { packages: this.#packages, owners: this.#owners.parcel };
  }

  add(key: string, packageName: string): void {
    if (!this.#packages.includes(packageName)) this.#packages.push(packageName);
    this.#owners.set(key, this.#packages.indexOf(packageName) + 1);
  }

  has(key: string): boolean {
    return this.#owners.has(key);
  }

  ownerOf(key: string): string | undefined {
    const owner = this.#owners.get(key);
    return owner === undefined ? undefined : this.#packages[owner - 1];
  }
}

/** Marks an attribute that is left out when the model is saved. */
export class Unserializable<T> {
  readonly value: T;

  constructor(value: T) {
    this.value = value;
  }
}

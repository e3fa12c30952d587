// Properties that are attributes: one place for the state, whichever way a framework sets it.

/** (prototype, { property: attribute }) → the accessors; null and undefined take the attribute away. */
export function reflect(prototype, attributes) {
  for (const [name, attribute] of Object.entries(attributes)) {
    Object.defineProperty(prototype, name, {
      get() { return this.getAttribute(attribute); },
      set(value) {
        if (value === null || value === undefined) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
      },
      enumerable: true,
      configurable: true,
    });
  }
}

/** Properties set before the upgrade hide the accessors: take them out and set them again. */
export function takeOver(element, names) {
  for (const name of names) {
    if (!Object.prototype.hasOwnProperty.call(element, name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}

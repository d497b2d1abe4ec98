/**
 * A function of one object that remembers what it gave, as long as the object lives: a profile is compared with many others,
 * and what is made ready of it for that is made once.
 */
export function kept<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { readonly value: Made }>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}

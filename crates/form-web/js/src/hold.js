// The hold of a study-only element: none of its forms is submitted, and what gets round that (`form.submit()`) carries no entry.

// What a person does before a form is submitted. Unlike `submit`, these events leave the shadow root they happen in.
const SIGNS = ['focusin', 'keydown', 'click'];

/** (element, () → whether it holds, held `submit` event → what to do): from here on, for every form in the element. */
export function holdForms(element, holds, onSubmit) {
  const hold = (event) => {
    if (!holds() || !(event.target instanceof HTMLFormElement)) return;
    // The page's own handlers would see the raw answers, and might send them.
    event.stopImmediatePropagation();
    if (event.type === 'formdata') {
      for (const name of new Set(event.formData.keys())) event.formData.delete(name);
    } else {
      event.preventDefault();
      onSubmit(event);
    }
  };
  const listen = (place) => {
    // The same listener twice at one place is one.
    for (const type of ['submit', 'formdata']) place.addEventListener(type, hold, true);
  };
  // The page's own components may hold forms in shadow roots of theirs.
  const findRoots = (event) => {
    const path = event.composedPath();
    path.slice(0, path.indexOf(element)).filter((place) => place instanceof ShadowRoot).forEach(listen);
  };
  listen(element);
  for (const type of SIGNS) element.addEventListener(type, findRoots, true);
}

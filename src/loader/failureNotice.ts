const id = 'loading-failed';

/** Says that what the reader asked for could not be loaded, outside what React looks after. */
export function showFailure(message: string): void {
  hideFailure();
  const notice = Object.assign(document.createElement('p'), {id, className: id});
  notice.setAttribute('role', 'alert');
  document.body.append(notice);
  // What an alert holds when it appears is not read by every screen reader; what changes in it is.
  notice.textContent = message;
}

export function hideFailure(): void {
  document.getElementById(id)?.remove();
}

/** Keys at a keyboard. One letter each, which another language chooses for itself. */
export const keys = {
  title: 'Keys',
  menuNote: (on: boolean) => (on ? 'on' : 'off'),
  says: 'They work wherever you are not writing.',
  off: 'They are off. Only Escape, three times, still hides.',
  turnOff: 'Turn them off',
  turnOn: 'Turn them on',
  close: 'Close',
  list: 'This list',
  hide: 'Hide',
  escape: 'Escape, three times',
  letters: { today: 'T', record: 'R', decide: 'D', menu: 'M', hurts: 'H', write: 'W' },
}

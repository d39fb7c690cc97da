import room from '../../../../locales/en/room.json'

/** The words of rooms in this language. */
export default { room }

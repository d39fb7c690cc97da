import room from '../../../../locales/zh-Hans/room.json'

/** The words of rooms in this language. */
export default { room }

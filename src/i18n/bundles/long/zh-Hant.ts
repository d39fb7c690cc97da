import pages from '../../../../locales/zh-Hant/long-pages.json'
import questions from '../../../../locales/zh-Hant/long-questions.json'

export default { 'long-pages': pages, 'long-questions': questions }

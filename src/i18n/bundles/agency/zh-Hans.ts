import pages from '../../../../locales/zh-Hans/agency-pages.json'
import questions from '../../../../locales/zh-Hans/agency-questions.json'

export default { 'agency-pages': pages, 'agency-questions': questions }

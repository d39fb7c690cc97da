import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button.tsx'
import { PlotFigure } from '../../../ui/plot/PlotFigure.tsx'
import type { FigureModel } from '../model/model.ts'
import { ownDrawing } from '../model/paint.ts'
import { saveFile } from '../../../ui/saveFile.ts'
import { toPng } from './toPng.ts'
import { TableView } from './TableView.tsx'

interface FigureViewProps {
  figure: FigureModel
  /** What names of files begin with. */
  study: string
  /** Said on the figure where nobody took part. */
  stamp: string | null
}

/** A figure with its sentence, its table twin, and both as files. */
export function FigureView({ figure, study, stamp }: FigureViewProps) {
  const { t } = useTranslation('console')
  const name = `${study}-${figure.id}`
  const saveSvg = () => {
    saveFile(`${name}.svg`, new Blob([ownDrawing(figure, stamp).outerHTML], { type: 'image/svg+xml' }))
  }
  const savePng = async () => saveFile(`${name}.png`, await toPng(ownDrawing(figure, stamp)))
  return (
    <div className="results-figure" id={`figure-${figure.id}`}>
      <h3>{figure.name}</h3>
      <PlotFigure name={figure.name} options={figure.options}>
        {stamp !== null && <strong className="results-stamp">{stamp}</strong>}
        {figure.says}
      </PlotFigure>
      <p className="results-files">
        <Button look="outline" onClick={saveSvg}>
          {t('results.saveSvg')}
        </Button>
        <Button look="outline" onClick={() => void savePng()}>
          {t('results.savePng')}
        </Button>
      </p>
      <details>
        <summary>{t('results.asTable', { name: figure.table.caption })}</summary>
        <TableView table={figure.table} />
      </details>
    </div>
  )
}

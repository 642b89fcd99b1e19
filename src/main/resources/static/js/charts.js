// Charts drawn from the tables beside them: the first column names what is compared, a heading with data-series a series,
// data-value a number, and a link in the cell is where the point leads. data-chart="line" and "columns" are of months, from
// left to right however many there are. Without this the tables tell the same. Nothing is written into the page as markup,
// so that the content security policy holds.

/** Names more than this stand below each other, bars lie beside them. */
const MANY = 5;

const echarts = window.echarts;
const figures = [...document.querySelectorAll('figure[data-chart]')];

function numbers(figure) {
  const heads = [...figure.querySelectorAll('thead th')];
  const rows = [...figure.querySelectorAll('tbody tr')];
  const series = heads
    .map((head, column) => ({ head, column }))
    .filter(({ head }) => head.hasAttribute('data-series'))
    .map(({ head, column }) => ({
      name: head.textContent.trim(),
      values: rows.map((row) => row.children[column].dataset.value).map((value) => (value === undefined ? null : Number(value))),
      links: rows.map((row) => row.children[column].querySelector('a[href]')?.href),
    }))
    .filter(({ values }) => values.some((value) => value !== null));
  const kind = figure.dataset.chart;
  return {
    names: rows.map((row) => row.children[0].textContent.trim()),
    series,
    line: kind === 'line',
    upright: kind === 'line' || kind === 'columns',
  };
}

/** The page's own colours, those of paper while it is printed. */
function palette(printing) {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  return printing
    ? { ink: '#000', line: '#999', bars: ['#1f5f8b', '#b9c9d4'] }
    : { ink: colour('--k-ink'), line: colour('--k-line'), bars: [colour('--k-accent'), colour('--k-quiet')] };
}

function options({ names, series, line, upright }, colours) {
  const text = { color: colours.ink, fontFamily: getComputedStyle(document.body).fontFamily };
  const lying = !upright && names.length > MANY;
  const category = { type: 'category', data: names, inverse: lying, axisLabel: upright ? { ...text, hideOverlap: true } : { ...text, interval: 0, width: lying ? 110 : 70, overflow: lying ? 'truncate' : 'break' }, axisLine: { lineStyle: { color: colours.line } }, axisTick: { show: false } };
  const value = { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: colours.line } } };
  return {
    animation: false,
    aria: { enabled: false, decal: { show: true } },
    color: colours.bars,
    textStyle: text,
    grid: { left: 8, right: 28, top: series.length > 1 ? 36 : 28, bottom: 8, containLabel: true },
    legend: series.length > 1 ? { top: 0, textStyle: text } : undefined,
    tooltip: { renderMode: 'richText', trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: lying ? value : category,
    yAxis: lying ? category : value,
    series: series.map(({ name, values, links }) => ({
      name,
      type: line ? 'line' : 'bar',
      data: values,
      barMaxWidth: 36,
      symbolSize: 10,
      cursor: links.some((link) => link) ? 'pointer' : 'default',
      label: { show: series.length === 1 && !upright, position: lying ? 'right' : 'top', ...text },
    })),
  };
}

if (echarts) {
  const charts = figures.map((figure) => {
    const box = figure.querySelector('.k-canvas');
    const shown = numbers(figure);
    if (shown.names.length === 0 || shown.series.length === 0) return undefined;
    box.append(document.createElement('div'));
    box.firstChild.style.height = shown.upright ? '20rem' : '15rem';
    const chart = echarts.init(box.firstChild, null, { renderer: 'canvas' });
    chart.on('click', ({ seriesIndex, dataIndex }) => {
      const link = shown.series[seriesIndex]?.links[dataIndex];
      if (link) location.assign(link);
    });
    new ResizeObserver(() => chart.resize()).observe(box);
    return { chart, shown };
  }).filter((one) => one);
  const draw = (printing) => charts.forEach(({ chart, shown }) => chart.setOption(options(shown, palette(printing)), true));
  draw(false);
  new MutationObserver(() => draw(false)).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
  window.addEventListener('beforeprint', () => draw(true));
  window.addEventListener('afterprint', () => draw(false));
}

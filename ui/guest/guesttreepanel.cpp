// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/guest/guesttreepanel.h"

#include "core/guesttree/dts.h"
#include "core/guesttree/predictedtree.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace redbud
{

namespace
{

/// A tree takes some hundred KiB, and names of virtual machines come and go.
constexpr qsizetype mostRunning = 20;

} // namespace

GuestTreePanel::GuestTreePanel(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel)
    , m_source(new QComboBox)
    , m_search(new QLineEdit)
    , m_onlyDifferences(new QCheckBox(tr("Only &differences")))
    , m_copy(new QPushButton(tr("Copy as DTS")))
    , m_view(new QTreeView)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_source->setAccessibleName(tr("Which tree is shown"));
    m_source->view()->setAccessibleName(m_source->accessibleName());
    m_source->setToolTip(tr("Live trees are there after a rehearsal, and after the health of a "
                            "virtual machine was checked"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(260);
    m_search->setAccessibleName(tr("Search in the guest tree"));
    m_copy->setToolTip(tr("Copies the chosen node, or the whole tree, as device-tree source"));
    m_filter.setSourceModel(&m_model);
    m_view->setModel(&m_filter);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setStyleSheet(QStringLiteral("QTreeView::item { padding: 3px 6px; }"));
    m_view->setAccessibleName(tr("Guest tree"));
    m_view->header()->setAccessibleName(tr("Columns of the guest tree"));
    m_view->header()->setStretchLastSection(true);
    m_view->setColumnWidth(DeviceTreeModel::NameColumn, 340);
    m_view->setColumnWidth(DeviceTreeModel::ValueColumn, 560);
    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(m_headline, 1);
    top->addWidget(m_source);
    top->addWidget(m_search);
    top->addWidget(m_onlyDifferences);
    top->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 10);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    connect(m_source, &QComboBox::currentIndexChanged, this, &GuestTreePanel::refresh);
    connect(m_search, &QLineEdit::textChanged, this, &GuestTreePanel::filter);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &GuestTreePanel::filter);
    connect(m_copy, &QPushButton::clicked, this, &GuestTreePanel::copy);
}

void GuestTreePanel::setTheme(const Theme &theme)
{
    m_model.setTheme(theme);
    m_view->viewport()->update();
}

void GuestTreePanel::setTarget(const Host &host, const Plan &plan)
{
    m_host = host;
    m_plan = plan;
    m_rehearsed.reset();
    offerSources();
}

void GuestTreePanel::setRehearsed(const LiveTree &tree)
{
    m_rehearsed = tree;
    offerSources();
}

void GuestTreePanel::addRunning(const LiveTree &tree)
{
    const auto known = std::ranges::find(m_running, tree.source, &LiveTree::source);
    if (known != m_running.end())
        *known = tree;
    else
        m_running.append(tree);
    if (m_running.size() > mostRunning)
        m_running.removeFirst();
    offerSources();
}

/// Keeps the chosen one, as long as it is there.
void GuestTreePanel::offerSources()
{
    const QString chosen = m_source->currentText();
    {
        const QSignalBlocker blocker(m_source);
        m_source->clear();
        m_source->addItem(tr("Predicted"));
        if (m_rehearsed && m_rehearsed->tree)
            m_source->addItem(m_rehearsed->source);
        for (const LiveTree &tree : std::as_const(m_running)) {
            if (tree.tree)
                m_source->addItem(tree.source);
        }
        m_source->setCurrentIndex(std::max(0, m_source->findText(chosen)));
    }
    m_isOutdated = true;
    if (isVisible())
        refresh();
}

/// nullptr: the prediction.
const LiveTree *GuestTreePanel::shownTree() const
{
    if (m_source->currentIndex() <= 0)
        return nullptr;
    const QString source = m_source->currentText();
    if (m_rehearsed && m_rehearsed->source == source)
        return &*m_rehearsed;
    const auto known = std::ranges::find(m_running, source, &LiveTree::source);
    return known == m_running.end() ? nullptr : &*known;
}

void GuestTreePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        refresh();
}

void GuestTreePanel::refresh()
{
    m_isOutdated = false;
    const LiveTree *live = shownTree();
    if (live)
        showLive(*live);
    else
        showPrediction();
    const QList<TreeDifference> *differences = live          ? &live->differences
                                               : m_rehearsed ? &m_rehearsed->differences
                                                             : nullptr;
    const bool differs = differences && !differences->isEmpty();
    m_onlyDifferences->setEnabled(differs);
    if (!differs)
        m_onlyDifferences->setChecked(false);
    m_view->setColumnHidden(DeviceTreeModel::OtherColumn, !differs);
    filter();
}

void GuestTreePanel::showPrediction()
{
    const Result<TreeNode> tree = predictTree(m_host, m_plan);
    m_model.setTree(tree.value_or(TreeNode()),
                    tree && m_rehearsed ? m_rehearsed->differences : QList<TreeDifference>());
    if (!tree)
        m_headline->setText(tr("There is no guest tree: %1").arg(tree.error().text()));
    else if (!m_rehearsed)
        m_headline->setText(tr("What the plan's devices add to the guest's device tree"));
    else if (!m_rehearsed->differences.isEmpty())
        m_headline->setText(
            tr("✗ %1 differences in the last rehearsal").arg(m_rehearsed->differences.size()));
    else
        m_headline->setText(tr("✓ The last rehearsal built this very tree"));
    m_copy->setEnabled(tree.has_value());
}

void GuestTreePanel::showLive(const LiveTree &live)
{
    m_model.setTree(*live.tree, reversed(live.differences), DeviceTreeModel::Subject::Live);
    if (live.differences.isEmpty())
        m_headline->setText(tr("✓ The whole tree of the guest; what was predicted is in it"));
    else
        m_headline->setText(tr("✗ The whole tree of the guest; %1 differences from what was "
                               "predicted for it")
                                .arg(live.differences.size()));
    m_copy->setEnabled(true);
}

void GuestTreePanel::filter()
{
    m_filter.setText(m_search->text());
    m_filter.setOnlyDifferences(m_onlyDifferences->isChecked());
    // What is looked for is seen at once.
    if (!m_search->text().isEmpty() || m_onlyDifferences->isChecked())
        m_view->expandAll();
}

void GuestTreePanel::copy() const
{
    TreeNode node = m_model.node(m_filter.mapToSource(m_view->currentIndex()));
    // Source has a root, whatever is chosen.
    if (!node.name.isEmpty())
        node = TreeNode{{}, {}, {node}};
    QGuiApplication::clipboard()->setText(QString::fromUtf8(toDts(node)));
}

} // namespace redbud

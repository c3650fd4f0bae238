// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
// The main window's help: first steps, the user guide, what Redbud is.
#include "ui/help/helppages.h"
#include "ui/help/helpwindow.h"
#include "ui/help/hintoverlay.h"
#include "ui/mainwindow.h"
#include "ui/scene/topologyview.h"
#include "ui/usersettings.h"

#include <QApplication>
#include <QMessageBox>
#include <QTabWidget>

namespace redbud
{

namespace
{

constexpr char16_t hintsSeenKey[] = u"window/hintsSeen";

} // namespace

void MainWindow::showHintsOnce()
{
    if (!m_hints || userSettings().value(QString::fromUtf16(hintsSeenKey)).toBool())
        return;
    m_hints = false;
    // When the picture has been laid out.
    QMetaObject::invokeMethod(this, &MainWindow::showHints, Qt::QueuedConnection);
}

void MainWindow::showHints()
{
    if (!m_document.hasHost())
        return;
    const auto inPicture = [this](const QRectF &area) {
        const QRect seen = m_view->mapFromScene(area).boundingRect() & m_view->viewport()->rect();
        constexpr int air = 8;
        return QRect(m_view->viewport()->mapTo(this, seen.topLeft()), seen.size())
            .adjusted(-air, -air, air, air);
    };
    const QList<HintOverlay::Step> steps{
        {[=, this] { return inPicture(m_scene.topology().host.bounds); }, tr("This is the host"),
         tr("Sockets, GPUs with their NVLink bridges, IOMMU groups as dashed outlines. Other "
            "devices are chips that open with a double click. Point at anything to read more.")},
        {[=, this] { return inPicture(m_scene.topology().vm.bounds); },
         tr("This is the virtual machine"),
         tr("Drag devices onto a vPHB, or use Ctrl+M. Before you let go, the picture says whether "
            "it would work, and why not. Everything can be undone.")},
        {[this] { return QRect(m_tabs->mapTo(this, QPoint()), m_tabs->size()); },
         tr("Here is what Redbud knows of it"),
         tr("Problems with a button that repairs them, addresses, the guest's device tree, QEMU's "
            "command line. Rehearse tries the plan on the installed QEMU without touching a "
            "device. F1 explains what you are looking at.")},
    };
    auto *overlay = new HintOverlay(steps, m_scene.theme(), this);
    connect(overlay, &HintOverlay::finished, this, [this] {
        userSettings().setValue(QString::fromUtf16(hintsSeenKey), true);
        m_view->setFocus();
    });
}

/// The page about what has the keyboard, or about the panel that is in front.
void MainWindow::showHelp()
{
    const QWidget *focus = focusWidget();
    const bool isPanel = !focus || focus == this || m_tabs->isAncestorOf(focus) || focus == m_tabs;
    openGuide(helpPageOf(isPanel ? m_tabs->currentWidget() : focus));
}

void MainWindow::openGuide(const QString &page)
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->openPage(page);
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Redbud"),
        tr("Redbud %1\n\nPlans and rehearses QEMU pseries virtual machines that own NVIDIA V100 "
           "GPUs with their NVLink2 bridges.\n\nLicence: GPL-2.0-or-later")
            .arg(QApplication::applicationVersion()));
}

} // namespace redbud

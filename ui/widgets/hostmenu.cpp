// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/widgets/hostmenu.h"

#include "core/host/hostsource.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace redbud
{

HostMenu::HostMenu(QWidget *parent)
    : QMenu(tr("Open &host"), parent)
{
    addAction(tr("&This machine"), this, [this] { Q_EMIT sourceChosen(u"live"_s); });
    addSeparator();
    const QStringList samples = sampleNames();
    for (const QString &sample : samples) {
        addAction(tr("Sample %1").arg(sample), this,
                  [this, sample] { Q_EMIT sourceChosen(u"sample:"_s + sample); });
    }
    addSeparator();
    addAction(tr("&Folder with sys and proc…"), this, &HostMenu::chooseFolder);
    addAction(tr("&Snapshot file…"), this, &HostMenu::chooseSnapshot);
}

void HostMenu::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(parentWidget(), tr("Folder with sys and proc"));
    if (!folder.isEmpty())
        Q_EMIT sourceChosen(folder);
}

void HostMenu::chooseSnapshot()
{
    const QString file = QFileDialog::getOpenFileName(parentWidget(), tr("Snapshot of a host"), {},
                                                      snapshotFilter());
    if (!file.isEmpty())
        Q_EMIT sourceChosen(file);
}

QString HostMenu::snapshotFilter()
{
    return tr("Snapshots of hosts (*.redbud-host);;All files (*)");
}

QString hostSourceForPeople(const QString &source)
{
    if (source == "live"_L1)
        return HostMenu::tr("this machine");
    if (source.startsWith("sample:"_L1))
        return HostMenu::tr("sample %1").arg(source.mid(7));
    return QFileInfo(source).fileName().isEmpty() ? source : QFileInfo(source).fileName();
}

} // namespace redbud

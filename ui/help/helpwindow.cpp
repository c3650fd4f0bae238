// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/help/helpwindow.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QImage>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// Pictures are made to fit.
class GuidePage : public QTextBrowser
{
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        const QImage image(u":"_s + source().resolved(name).path());
        const int room = viewport()->width() - 3 * int(document()->documentMargin());
        return image.width() > room
                   ? image.scaledToWidth(std::max(room, 100), Qt::SmoothTransformation)
                   : image;
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_text(new GuidePage)
{
    setWindowTitle(tr("User guide"));
    m_text->setAccessibleName(tr("Page of the user guide"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(18);
    auto *back = new QPushButton(tr("&Back"));
    auto *contents = new QPushButton(tr("&Contents"));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {back, contents, close})
        button->setAutoDefault(false);
    back->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addWidget(contents);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    resize(860, 680);
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(contents, &QPushButton::clicked, this, [this] { openPage(u"index.md"_s); });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == "http"_L1 || link.scheme() == "https"_L1)
            QDesktopServices::openUrl(link);
        else
            m_text->setSource(m_text->source().resolved(link), QTextDocument::MarkdownResource);
    });
}

void HelpWindow::openPage(const QString &page)
{
    // Shown first, so that the room for pictures is known.
    show();
    m_text->setSource(QUrl(u"qrc:/docs/"_s + page), QTextDocument::MarkdownResource);
    raise();
    activateWindow();
    m_text->setFocus();
}

QString HelpWindow::page() const
{
    return m_text->source().fileName();
}

} // namespace redbud

// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/samples.h"
#include "tests/ui/fakerehearsal.h"
#include "tests/ui/fakevms.h"
#include "tests/ui/widgetnames.h"
#include "ui/document/deviceedits.h"
#include "ui/guest/commandpanel.h"
#include "ui/help/helpwindow.h"
#include "ui/help/hintoverlay.h"
#include "ui/language/language.h"
#include "ui/language/pseudotranslator.h"
#include "ui/panels/problemspanel.h"
#include "ui/scene/topologypicture.h"
#include "ui/settings/settingspanel.h"
#include "ui/vm/launchdialog.h"
#include "ui/windowkeeper.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <QXmlStreamReader>

#include <memory>

namespace redbud
{

using namespace Qt::StringLiterals;
using namespace test;

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cataloguesAreComplete();
    void speaks_data();
    void speaks();
    void changeKeepsTheDocument();
    void changeKeepsTheCopyOfThePlan();
    void busyWindowStays();
    void everyTextOfTheWindowIsMarked();
    void everyTextOfThePictureIsMarked();
    void everyTextOfTheLaunchDialogIsMarked();
    void everyTextOfTheDialogsIsMarked_data();
    void everyTextOfTheDialogsIsMarked();
    void everyTextOfTheHelpIsMarked();

private:
    MainWindow &window() { return m_keeper->window(); }
    void openSample();
    /// The entry of a menu by its text in the language of the sources.
    QAction *action(const QString &text);

    QTemporaryDir m_settings;
    QTemporaryDir m_copies; ///< of unsaved plans
    FakeRehearsal m_rehearsal;
    FakeVms m_vms;
    std::unique_ptr<WindowKeeper> m_keeper;
};

namespace
{

/// Whether a text has words that nobody translated. What comes from the host, the plan or QEMU has
/// none of its own: names, addresses, numbers, units, paths, options.
bool isMissed(QString text)
{
    static const QRegularExpression marked(u"⟦[^⟦⟧]*⟧"_s);
    // From the inside out, because a text can stand in another one.
    while (text.contains(marked))
        text.remove(marked);
    static const QRegularExpression data(
        u"([0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]|0x[0-9a-f]+|\\b[KMGT]i?B\\b|"
        "\\bGPU\\d+|Tesla|V100|SXM2|\\bnvidia\\b|NVLink2?|pseries-[0-9.]+|v100-vm|/"
        "\\S+|--\\S+|ac922-\\dgpu|"
        "^(VNC|SPICE|qcow2|raw|none|writeback|writethrough|directsync|unsafe|host)$"_s);
    text.remove(data);
    // What has no room ends in dots, without its bracket.
    if (text.endsWith(u'…') && text.contains(PseudoTranslator::opening))
        text.truncate(text.indexOf(PseudoTranslator::opening));
    static const QRegularExpression word(u"\\p{L}{3,}"_s);
    return text.contains(word);
}

/// Whether it is somewhere below a widget of a kind.
template <typename Top>
bool isIn(const QObject &object)
{
    for (const QObject *each = &object; each; each = each->parent()) {
        if (qobject_cast<const Top *>(each))
            return true;
    }
    return false;
}

/// The texts of a widget or action that a person can see or hear.
QStringList textsOf(const QObject &object)
{
    QStringList texts;
    for (const char *name : {"text", "title", "toolTip", "placeholderText", "accessibleName",
                             "accessibleDescription", "windowTitle", "whatsThis", "statusTip"}) {
        const QVariant value = object.property(name);
        if (value.typeId() == QMetaType::QString)
            texts += value.toString();
    }
    if (const auto *tabs = qobject_cast<const QTabWidget *>(&object)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts += tabs->tabText(i);
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&object);
        view && view->model()) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            texts += view->model()->headerData(column, Qt::Horizontal).toString();
        // Rows are sentences where the list is of problems or sections; elsewhere they are data.
        const bool isOfSentences = qobject_cast<const ProblemsPanel *>(view->parent()) ||
                                   qobject_cast<const QListWidget *>(view);
        for (int row = 0; isOfSentences && row < view->model()->rowCount(); ++row) {
            texts += view->model()->index(row, 0).data().toString();
            texts += view->model()->index(row, 1).data().toString();
        }
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&object);
        box && !box->isEditable() && isIn<SettingsPanel>(object)) {
        for (int i = 0; i < box->count(); ++i)
            texts += box->itemText(i);
    }
    if (const auto *dialog = qobject_cast<const QFileDialog *>(&object)) {
        // They are one text, of which Qt leaves out what is behind the last pattern.
        // Where the program names none, Qt has one of its own.
        if (dialog->nameFilters() != QStringList{u"All Files (*)"_s})
            texts += dialog->nameFilters().join(u";;"_s) + PseudoTranslator::closing;
    }
    if (const auto *dialog = qobject_cast<const QInputDialog *>(&object))
        texts += dialog->labelText();
    return texts;
}

/// The menu of languages, its entries, and the entry that opens it.
bool isOfLanguageMenu(const QObject &object)
{
    const auto isMenu = [](const QObject *candidate) {
        const auto *menu = qobject_cast<const QMenu *>(candidate);
        return menu && menu->title().contains("(Language)"_L1);
    };
    const auto *action = qobject_cast<const QAction *>(&object);
    return isMenu(&object) || isMenu(object.parent()) || (action && isMenu(action->menu()));
}

/// The texts of a widget and all in it that nobody translated. @a count grows by all that there
/// are.
QStringList missedTexts(const QWidget &top, int *count = nullptr)
{
    QObjectList objects{const_cast<QWidget *>(&top)};
    // What a dialog for files shows beside its title is Qt's own.
    if (!qobject_cast<const QFileDialog *>(&top))
        objects += top.findChildren<QObject *>();
    QStringList missed;
    for (const QObject *object : std::as_const(objects)) {
        // Qt's own parts have Qt's own texts; a language has its own name.
        if (object->objectName().startsWith("qt_"_L1) || isIn<QDialogButtonBox>(*object) ||
            qobject_cast<QTabBar *>(object->parent()) || isOfLanguageMenu(*object))
            continue;
        for (const QString &text : textsOf(*object)) {
            if (count)
                ++*count;
            if (isMissed(text))
                missed += QString::fromLatin1(object->metaObject()->className()) + u": "_s + text;
        }
    }
    return missed;
}

/// What a person would be told by a part of the program that nobody can see here.
QString marked(const QString &text)
{
    return PseudoTranslator().translate("redbud::Test", text.toUtf8().constData(), nullptr, -1);
}

/// Opens what keeps the program until it is answered, looks at it, and turns it down.
template <typename Open, typename Look>
bool lookAtNext(Open open, Look look)
{
    bool seen = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        if (!seen)
            look(*dialog);
        seen = true;
        static_cast<QDialog *>(dialog)->reject();
    });
    timer.start(5);
    open();
    // One that is left open does not keep the program.
    return QTest::qWaitFor([&] { return seen; }, 30'000);
}

} // namespace

void TestLanguages::initTestCase()
{
    // What the window remembers is not this user's.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestLanguages::init()
{
    Services services;
    services.loadHost = [](const QString &, const std::stop_token &,
                           const ObservedSysroot::Report &) -> Result<Host> {
        return sampleHost(u"ac922-4gpu"_s);
    };
    services.rehearse = m_rehearsal.function();
    services.vms = m_vms.services();
    services.copies = m_copies.path();
    installLanguage(u"en"_s);
    m_keeper = std::make_unique<WindowKeeper>(services);
}

void TestLanguages::cleanup()
{
    m_keeper.reset();
    installLanguage(u"en"_s);
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"redbud"_s, u"redbud"_s).clear();
}

void TestLanguages::openSample()
{
    QSignalSpy read(&window().document(), &Document::hostChanged);
    window().openHost(u"sample:ac922-4gpu"_s);
    QTRY_COMPARE(read.count(), 1);
    QTRY_VERIFY(!window().isBusy());
}

void TestLanguages::cataloguesAreComplete()
{
    QProcess check;
    check.start(QStringLiteral(REDBUD_SOURCE_DIR "/translations/update"), {u"--check"_s});
    QVERIFY(check.waitForFinished(120000));
    QVERIFY2(check.exitStatus() == QProcess::NormalExit && check.exitCode() == 0,
             check.readAllStandardError().constData());
}

void TestLanguages::speaks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("file");
    QTest::newRow("English") << u"en"_s << u"&File"_s;
    QTest::newRow("German") << u"de"_s << u"&Datei"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"文件(&F)"_s;
    QTest::newRow("pseudo") << u"pseudo"_s << u"⟦&File⟧"_s;
}

void TestLanguages::speaks()
{
    QFETCH(QString, code);
    QFETCH(QString, file);
    m_keeper->changeLanguage(code);
    QCOMPARE(window().menuBar()->actions().constFirst()->text(), file);
    // A menu that somebody can find who does not read this language.
    const QList<QMenu *> menus = window().findChildren<QMenu *>();
    QVERIFY(std::ranges::any_of(menus, [](const QMenu *menu) {
        return menu->title().remove(u'&').contains("Language"_L1);
    }));
}

void TestLanguages::changeKeepsTheDocument()
{
    openSample();
    Document *document = &window().document();
    const Plan before = document->plan();
    const Host &host = document->host();
    QVERIFY(document->edit(u"Move"_s,
                           placeEdits(host, before, withBridges(host, {host.gpus[1].address}), 1)));
    const Plan after = document->plan();
    window().resize(1300, 820);
    const QList<Problem> english = document->problems();
    QVERIFY(!english.isEmpty());
    Q_EMIT window().languageChosen(u"de"_s);
    QTRY_COMPARE(window().menuBar()->actions().constFirst()->text(), u"&Datei"_s);
    QCOMPARE(&window().document(), document);
    QCOMPARE(document->problems().size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        QCOMPARE(document->problems()[i].rule, english[i].rule);
        QVERIFY(document->problems()[i].message != english[i].message);
    }
    // What is not saved yet is what the command line shows as new, and no more.
    window().show();
    window().findChild<QTabWidget *>()->setCurrentIndex(6);
    auto *command = window().findChild<CommandPanel *>();
    QVERIFY(command);
    QVERIFY(command->model().count(ChangedLine::Change::Same) > 0);
    QCOMPARE(window().size(), QSize(1300, 820));
    QVERIFY(document->isModified());
    QVERIFY(document->plan() == after);
    QVERIFY(!window().scene().topology().host.gpus.isEmpty());
    document->undoStack()->undo();
    QVERIFY(document->plan() == before);
}

/// The window that goes takes its copy along, so the new one makes one without another edit.
void TestLanguages::changeKeepsTheCopyOfThePlan()
{
    const auto copies = [this] {
        return QDir(m_copies.path()).entryList({u"*.json"_s}, QDir::Files).size();
    };
    openSample();
    QVERIFY(window().document().edit(u"Rename"_s, {SetName{u"another"_s}}));
    QTRY_VERIFY(copies() > 0);
    m_keeper->changeLanguage(u"de"_s);
    QTRY_VERIFY(copies() > 0);
    window().document().undoStack()->undo();
    QTRY_COMPARE(copies(), 0);
}

void TestLanguages::busyWindowStays()
{
    openSample();
    window().startRehearsal();
    QVERIFY(window().isBusy());
    const MainWindow *before = &window();
    m_keeper->changeLanguage(u"de"_s);
    QCOMPARE(&window(), before);
    QVERIFY(window().isRehearsing());
    m_rehearsal.letGo.release();
    QTRY_VERIFY(!window().isBusy());
}

void TestLanguages::everyTextOfTheWindowIsMarked()
{
    m_keeper->changeLanguage(u"pseudo"_s);
    openSample();
    Document &document = window().document();
    QVERIFY(document.edit(
        marked(u"Mix"_s),
        placeEdits(document.host(), document.plan(),
                   withBridges(document.host(), {document.host().gpus[1].address}), 1)));
    // Something of everything that has settings.
    Disk disk;
    disk.file = u"/a"_s;
    Disk scsi = disk;
    scsi.bus = Disk::Bus::VirtioScsi;
    NetworkCard card;
    card.backend = NetworkCard::Backend::Tap;
    QVERIFY(
        document.edit(marked(u"Add"_s),
                      {AddDisk{disk}, AddDisk{scsi}, AddNetworkCard{card}, SetDisplay{Display()},
                       SetNumaNodes{{{quint64(4) << 30, 1, {}, {{0}, MemoryPolicy::Bind}}}},
                       SetPinning{{{CpuSet(0, 0), CpuSet(0, 3), {}}}}, SetVphbNumaNode{0, 7},
                       SetFirmware{{Firmware::Kind::File, u"/b"_s}}}));
    window().show();
    // Some panels show nothing before they are seen.
    auto *tabs = window().findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QCoreApplication::processEvents();
    }
    int texts = 0;
    const QStringList missed = missedTexts(window(), &texts);
    QVERIFY(texts > 500);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    int focusable = 0;
    QCOMPARE(namelessWidgets(&window(), &focusable), QStringList());
    QVERIFY(focusable > 80);
}

void TestLanguages::everyTextOfThePictureIsMarked()
{
    m_keeper->changeLanguage(u"pseudo"_s);
    openSample();
    const QByteArray svg =
        *topologyPicture(window().document(), Theme::light(), PictureFormat::Svg);
    QXmlStreamReader xml(svg);
    QStringList missed;
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"text")
            continue;
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        ++texts;
        if (isMissed(text))
            missed += text;
    }
    QVERIFY(texts > 50);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void TestLanguages::everyTextOfTheLaunchDialogIsMarked()
{
    installLanguage(u"pseudo"_s);
    const Host host = sampleHost(u"ac922-4gpu"_s);
    // What its parts say has a test of its own; here it is what frames them.
    using Level = PreflightItem::Level;
    m_vms.items = {
        {u"a"_s, Level::Error, marked(u"wrong"_s), {}, PreflightFix::Bind},
        {u"b"_s, Level::Error, marked(u"wrong"_s), {}, PreflightFix::PlanFixes},
        {u"c"_s, Level::Warning, marked(u"odd"_s), {}, PreflightFix::LoadModule, u"vfio"_s},
        {u"d"_s, Level::Good, marked(u"well"_s), {}, std::nullopt},
    };
    BindingServices binding;
    binding.preview = [&host](const QString &, const Plan &plan, const BindRequest &wishes) {
        BindPreview preview;
        preview.host = host;
        preview.request = wishes;
        preview.request.devices = devicesOf(plan);
        BindFacts facts;
        facts.modules.insert(u"vfio_pci"_s, ModuleState::Ready);
        for (const PciDevice &device : host.devices)
            facts.devices.insert(device.address, {device.driver.value_or(QString()), {}});
        preview.plan = planBinding(host, facts, preview.request).value_or(BindPlan());
        preview.live = true;
        return Result<BindPreview>(preview);
    };
    binding.status = [] { return Result<BindStatus>(BindStatus()); };
    LaunchDialog dialog(m_vms.services(), binding);
    dialog.setTarget(host, automaticPlan(host));
    dialog.setKeepAlive(true);
    dialog.show();
    QTRY_VERIFY(dialog.findChildren<QPushButton *>().size() > 5);
    for (int checked = 0; checked < 2; ++checked) {
        int texts = 0;
        const QStringList missed = missedTexts(dialog, &texts);
        QVERIFY(texts > 20);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
        int focusable = 0;
        QCOMPARE(namelessWidgets(&dialog, &focusable), QStringList());
        QVERIFY(focusable > 5);
        dialog.setKeepAlive(false);
    }
}

QAction *TestLanguages::action(const QString &text)
{
    const QList<QAction *> actions = window().findChildren<QAction *>();
    const auto found = std::ranges::find_if(actions, [&](const QAction *each) {
        return each->text() == PseudoTranslator::opening + text + PseudoTranslator::closing;
    });
    return found == actions.end() ? nullptr : *found;
}

void TestLanguages::everyTextOfTheDialogsIsMarked_data()
{
    QTest::addColumn<QString>("entry"); ///< of a menu; empty: closing the window
    QTest::addColumn<QString>("before");
    QTest::newRow("open a plan") << u"&Open plan…"_s << QString();
    QTest::newRow("save a plan") << u"Save plan &as…"_s << QString();
    QTest::newRow("capture") << u"&Capture this host…"_s << QString();
    QTest::newRow("picture") << u"&Picture of host and virtual machine…"_s << QString();
    QTest::newRow("about") << u"&About Redbud"_s << QString();
    QTest::newRow("waive") << QString() << u"waive"_s;
    QTest::newRow("unsaved plan") << QString() << u"modified"_s;
    QTest::newRow("launch") << QString() << u"launch"_s;
    QTest::newRow("virtual machines") << QString() << u"machines"_s;
    QTest::newRow("browse") << QString() << u"browse"_s;
}

void TestLanguages::everyTextOfTheDialogsIsMarked()
{
    QFETCH(QString, entry);
    QFETCH(QString, before);
    m_vms.launchesUntilCancelled = before == u"launch"_s;
    if (before == u"machines"_s)
        m_vms.setSessions(QList<Session>{fakeSession(u"v100-vm"_s)});
    m_keeper->changeLanguage(u"pseudo"_s);
    openSample();
    window().show();
    Document &document = window().document();
    std::function<void()> open = [this] { window().close(); };
    if (!entry.isEmpty()) {
        QVERIFY(action(entry));
        open = [this, entry] { action(entry)->trigger(); };
    } else if (before == u"modified"_s) {
        QVERIFY(document.edit(marked(u"Other"_s), {SetPreallocate{true}}));
    } else if (before == u"launch"_s) {
        window().launch();
    } else if (before == u"machines"_s) {
        auto *tabs = window().findChild<QTabWidget *>();
        QTRY_VERIFY(tabs->tabText(8).contains(u'1'));
    } else if (before == u"waive"_s) {
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QVERIFY(document.edit(marked(u"Other"_s), {SetMachineType{u"pseries-4.0"_s}}));
        auto *view = window().findChild<ProblemsPanel *>()->findChild<QTreeView *>();
        view->setCurrentIndex(view->model()->index(0, 0));
        view->setFocus();
        open = [view] { QTest::keyClick(view, Qt::Key_F9); };
    } else {
        QAction *settings = action(u"VM settings"_s);
        QVERIFY(settings);
        settings->trigger();
        const QList<QPushButton *> buttons =
            window().findChild<SettingsPanel *>()->findChildren<QPushButton *>();
        const auto browse = std::ranges::find_if(buttons, [](const QPushButton *button) {
            return button->text() == marked(u"Browse…"_s);
        });
        QVERIFY(browse != buttons.end());
        open = [button = *browse] { button->click(); };
    }
    QStringList missed;
    QStringList nameless;
    int texts = 0;
    QVERIFY(lookAtNext(open, [&](QWidget &dialog) {
        missed = missedTexts(dialog, &texts);
        if (!qobject_cast<QFileDialog *>(&dialog))
            nameless = namelessWidgets(&dialog);
    }));
    QVERIFY(texts > 0);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    QCOMPARE(nameless, QStringList());
    QTRY_VERIFY(!QApplication::activeModalWidget());
    m_vms.launchesUntilCancelled = false;
    document.undoStack()->setIndex(0);
}

void TestLanguages::everyTextOfTheHelpIsMarked()
{
    m_keeper->changeLanguage(u"pseudo"_s);
    openSample();
    window().show();
    action(u"&User guide"_s)->trigger();
    action(u"&First steps"_s)->trigger();
    for (QWidget *top : {static_cast<QWidget *>(window().findChild<HelpWindow *>()),
                         static_cast<QWidget *>(window().findChild<HintOverlay *>())}) {
        QVERIFY(top);
        const QStringList missed = missedTexts(*top);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
        QCOMPARE(namelessWidgets(top), QStringList());
    }
}

} // namespace redbud

QTEST_MAIN(redbud::TestLanguages)
#include "testlanguages.moc"
